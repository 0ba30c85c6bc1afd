-- Beginning conversations, the Week and work visits can be left closed as well.
alter table movements.rooms drop constraint rooms_closed_check;
alter table movements.rooms add constraint rooms_closed_check check (closed <@ array['stories', 'agenda', 'together', 'join',
  'introductions', 'money', 'conversations', 'week', 'visits']);

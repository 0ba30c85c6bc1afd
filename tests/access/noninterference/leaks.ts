import { dialogueId, gatheringId, idOf, introductionId, personId, wantedId } from '../../../seeds/load/ids.ts'
import { programmeSessionId } from '../../../seeds/load/weeks.ts'
import { weekAddresses } from '../who-week.ts'
import { around } from './gathering-secrets.ts'
import {
  plantedAskedWriter,
  plantedDraft,
  plantedForCircle,
  plantedReader,
  plantedRemark,
  plantedTitle,
} from './story-secrets.ts'

export interface Leak {
  /** What is open that should be closed, how, and a query of the SQL that closes it again. */
  of: string
  open: string
  closing: string
  /** Who finds two worlds then, and where. */
  as: string
  at: string
}

const policyOn = (table: string) => ({
  of: table,
  open: `create policy leak on ${table} for select to kampvuur_web using (true)`,
  closing: `select 'drop policy leak on ${table}' as sql`,
})

/** What pages ask beside the policies gives everything to everybody. */
const everythingIn = (name: string, returns: string, query: string) => ({
  of: name,
  open: `create or replace function ${name}() returns ${returns} language sql stable security definer as $$ ${query} $$`,
  closing: `select pg_get_functiondef('${name}'::regproc) as sql`,
})

const meetings =
  'table (meeting uuid, introduces boolean, says text, met boolean, meets uuid, other_name text)'
const live = `${weekAddresses[0]}/sessions/${programmeSessionId('this', 'opening')}`

/** One opening for each thing that is planted: so we know that these worlds differ, and that we look where it shows. */
export const leaks: readonly Leak[] = [
  {
    ...policyOn('contributions.contribution'),
    ...{ as: 'stranger', at: `/dialogues/${dialogueId('achter-glas')}/look-back` },
  },
  { ...policyOn('stories.published'), as: 'stranger', at: `/stories/${plantedForCircle}` },
  {
    ...everythingIn(
      'stories.asked_to_write',
      'table (id uuid, kind text, language text, title bytea, key_id uuid, by_name text)',
      `select a.id, s.kind, s.language, a.title, s.sealing_key_id, 'x'
       from stories.asked_writer a join stories.story s on s.id = a.story_id`,
    ),
    ...{ as: 'stranger', at: `/write-along/${plantedAskedWriter}` },
  },
  {
    ...everythingIn(
      'stories.my_readings',
      'table (id uuid, kind text, language text, title bytea, key_id uuid, by_name text, reads boolean)',
      `select r.id, s.kind, s.language, r.title, s.sealing_key_id, 'x', r.reads
       from stories.reader r join stories.story s on s.id = r.story_id`,
    ),
    ...{ as: 'stranger', at: `/read-along/${plantedReader}` },
  },
  {
    ...everythingIn('stories.my_stories', 'setof uuid', 'select s.id from stories.story s'),
    ...{ as: 'anne', at: `/write/${plantedDraft}` },
  },
  {
    ...everythingIn(
      'search.my_readers',
      'text[]',
      "select array(select distinct r from search.document d, unnest(d.readers) r union select 'e')",
    ),
    ...{ as: 'stranger', at: `/search/offered?q=${plantedTitle}` },
  },
  {
    ...everythingIn('vision.my_told', 'setof uuid', 'select r.id from vision.remark r'),
    ...{ as: 'anne', at: `/vision/${plantedRemark}` },
  },
  { ...policyOn('visits.visit'), as: 'anne', at: `/visits/${idOf('planted visit', 'asked')}` },
  {
    ...policyOn('gatherings.gathering'),
    ...{ as: 'stranger', at: `/gatherings/${idOf('planted gathering', 'draft')}` },
  },
  {
    ...everythingIn('gatherings.my_gatherings', 'setof uuid', 'select g.id from gatherings.gathering g'),
    ...{ as: 'stranger', at: '/agenda' },
  },
  {
    ...everythingIn('gatherings.my_sign_ups', 'setof uuid', 'select s.id from gatherings.sign_up s'),
    ...{ as: 'anne', at: '/mine' },
  },
  {
    ...everythingIn('weeks.my_weeks', 'setof uuid', 'select w.id from weeks.week w'),
    ...{ as: 'stranger', at: `${weekAddresses[0]}/make` },
  },
  {
    ...everythingIn('weeks.my_live_sessions', 'setof uuid', 'select l.session_id from weeks.live_session l'),
    ...{ as: 'stranger', at: `${live}/desk` },
  },
  {
    ...policyOn('participants.join_request'),
    ...{ as: 'petra', at: `/join/requests/${idOf('planted join request')}` },
  },
  {
    ...policyOn('introductions.introduction'),
    ...{ as: 'stranger', at: `/people/persons/${introductionId('esther')}` },
  },
  {
    ...everythingIn(
      'introductions.my_notes',
      'table (note uuid, mine boolean)',
      'select n.id, false from introductions.note n',
    ),
    ...{ as: 'anne', at: '/mine' },
  },
  {
    ...everythingIn(
      'introductions.my_meetings',
      meetings,
      'select m.id, false, null::text, false, null::uuid, null::text from introductions.meeting m',
    ),
    ...{ as: 'anne', at: '/mine' },
  },
  { ...policyOn('circles.circle'), as: 'petra', at: '/circles/de-overzet' },
  {
    ...policyOn('weeks.keepsake'),
    ...{ as: 'stranger', at: `${weekAddresses[1]}/kept/${idOf('planted keepsake', 'over')}` },
  },
  {
    ...everythingIn('weeks.my_keepsakes', 'setof uuid', 'select k.id from weeks.keepsake k'),
    ...{ as: 'anne', at: `${weekAddresses[1]}/afterwards` },
  },
  {
    ...everythingIn('gatherings.my_surroundings', 'setof uuid', 'select c.id from circles.circle c'),
    ...{ as: 'stranger', at: `/gatherings/${around}` },
  },
  {
    ...everythingIn('gatherings.my_received', 'setof uuid', 'select g.id from gatherings.gathering g'),
    ...{ as: 'anne', at: `/gatherings/${gatheringId('familieavond-zomerhek')}/people` },
  },
  {
    ...everythingIn('gatherings.my_asked', 'setof uuid', 'select a.id from gatherings.asked_seat a'),
    ...{ as: 'anne', at: '/mine' },
  },
  {
    ...everythingIn(
      'gatherings.followed',
      'uuid',
      `select f.person_id from gatherings.feed f where f.person_id = '${personId('esther')}'`,
    ),
    ...{ as: 'stranger', at: '/agenda' },
  },
  {
    ...everythingIn('about_us.my_support', 'setof uuid', 'select s.id from about_us.supporter s'),
    ...{ as: 'anne', at: '/mine' },
  },
  {
    ...everythingIn('about_us.my_replies', 'setof uuid', 'select r.id from about_us.role_reply r'),
    ...{ as: 'stranger', at: `/roles/${wantedId(0)}` },
  },
  {
    ...everythingIn('circles.my_circles', 'setof uuid', 'select c.id from circles.circle c'),
    ...{ as: 'petra', at: '/circles/zomerhek/history' },
  },
  {
    ...everythingIn('circles.my_circles', 'setof uuid', 'select c.id from circles.circle c'),
    ...{ as: 'petra', at: '/circles/buitendijks/history' },
  },
  {
    ...everythingIn('circles.my_hosted_circles', 'setof uuid', 'select c.id from circles.circle c'),
    ...{ as: 'anne', at: '/mine' },
  },
  {
    ...everythingIn(
      'people.my_second_step',
      'table (since timestamptz, codes_left bigint, passkeys bigint)',
      'select min(s.confirmed_at), 8::bigint, 0::bigint from auth.second_step s',
    ),
    ...{ as: 'anne', at: '/mine/second-step' },
  },
  {
    ...everythingIn(
      'circles.asking_more_of_me',
      'table (id uuid, name text)',
      "select c.id, c.name from circles.circle c where c.second_step = 'everybody'",
    ),
    ...{ as: 'petra', at: '/mine' },
  },
  { ...policyOn('circles.contact_mail'), as: 'stranger', at: '/circles/de-overzet' },
]

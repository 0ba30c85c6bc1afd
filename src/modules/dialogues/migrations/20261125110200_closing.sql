-- When who keeps a fire closed it; for a week they can open it again. Null: still open, or held before this was kept.
alter table dialogues.dialogue add column closed_at timestamptz;
grant update (closed_at) on dialogues.dialogue to kampvuur_web;

import { dialogueId, idOf, introductionId } from '../../../seeds/load/ids.ts'
import { programmeSessionId } from '../../../seeds/load/weeks.ts'
import { weekAddresses } from '../who-week.ts'

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
]

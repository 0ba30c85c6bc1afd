import type pg from 'pg'
import type { TestApplication } from '../../../support/application.ts'
import { as, row } from './as.ts'
import type { State } from './model.ts'
import { days, fresh, key, type Settled, says, sealedWith } from './settle.ts'
import { nth } from './verbs.ts'
import type { Verb } from './world.ts'

/** The same in the database as `attempt` says of it, before it is said there. */
export async function carryOut(
  test: TestApplication,
  web: pg.Client,
  settled: Settled,
  state: State,
  verb: Verb,
): Promise<boolean> {
  const { circles, seats, accounts, tokens, visits, gatherings } = settled
  const token = 'by' in verb ? tokens[verb.by] : undefined
  const visitAt = 'visit' in verb ? (nth(visits, verb.visit) ?? -1) : -1
  const visit = visits[visitAt] as string
  const [id = '', occurrence = ''] = fresh(2)
  switch (verb.does) {
    case 'ask-visit': {
      const { by, host, guest } = verb
      const seat = state.seats.findIndex(({ circle, person }) => circle === guest && person === by)
      const done = await as(web, token, [
        row('visits.visit', {
          ...{ id, host_circle_id: circles[host], guest_circle_id: circles[guest], asked_by: 'guest' },
          ...{ asked_by_seat_id: seats[seat] ?? seats[0], words: says(settled, id), asked_on: days(0) },
        }),
      ])
      if (done) visits.push(id)
      return done
    }
    case 'answer-visit':
      return as(web, token, [["update visits.visit set step = 'yes' where id = $1", [visit]]])
    case 'propose-day':
      return as(web, token, [
        row('visits.day', { id, visit_id: visit, side: verb.side, starts_at: days(9), ends_at: days(10) }),
      ])
    case 'choose-day': {
      const [first] = state.visits[visitAt]?.proposed ?? []
      const chosen = await test.sql<{ id: string }>(
        'select id from visits.day where visit_id = $1 and side = $2',
        [visit, first],
      )
      const made = await as(web, token, [
        [
          'select visits.choose_day($1, $2, $3, $4, $5) as done',
          [chosen[0]?.id, id, occurrence, 'Bezoek', says(settled, id)],
        ],
      ])
      if (made && state.visits[visitAt]?.gathering === null) gatherings.push(id)
      return made
    }
    case 'take-place': {
      const at = gatherings[state.visits[visitAt]?.gathering ?? -1]
      await test.sql(
        'update gatherings.occurrence set due_at = $2, starts_at = $2, ends_at = $3 where gathering_id = $1',
        [at, days(-9), days(-8)],
      )
      return true
    }
    case 'take-home':
      return as(web, token, [
        [
          `insert into visits.side (visit_id, side, audience, taken_home) values ($1, $2, $3, $4)
           on conflict (visit_id, side) do update set audience = $3`,
          [visit, verb.side, verb.told, says(settled, `${visit} ${verb.side}`)],
        ],
      ])
    case 'call-together': {
      const { by, circle, audience, announced, room } = verb
      const seat = state.seats.findIndex((one) => one.circle === circle && one.person === by)
      const title = says(settled, id)
      const done = await as(web, token, [
        row('gatherings.gathering', {
          ...{ id, circle_id: circles[circle], kind: 'meeting', title, audience, most_people: room },
        }),
        row('gatherings.occurrence', {
          ...{ id: occurrence, gathering_id: id, due_at: days(5), starts_at: days(5), ends_at: days(6) },
        }),
        row('gatherings.receiver', { gathering_id: id, seat_id: seats[seat] ?? seats[0] }),
        [
          'update gatherings.gathering set status = $2, announced_at = $3 where id = $1',
          [id, announced ? 'announced' : 'draft', announced ? days(0) : null],
        ],
      ])
      if (done) gatherings.push(id)
      return done
    }
    case 'sign-up': {
      const gathering = gatherings[nth(gatherings, verb.gathering) ?? -1]
      const [at] = await test.sql<{ id: string }>(
        'select id from gatherings.occurrence where gathering_id = $1',
        [gathering],
      )
      const needs = JSON.stringify({ kinds: ['transport'], words: says(settled, `needs ${id}`) })
      const { sealing_key_id, sealed } = await sealedWith(test, needs)
      const done = await as(web, token, [
        row('gatherings.sign_up', {
          ...{ id, gathering_id: gathering, occurrence_id: at?.id, person_id: accounts[verb.by] },
          ...{ sealing_key_id, needs: sealed, people: verb.people, answer: 'yes', answered_at: days(0) },
        }),
        ['select gatherings.give_places($1, $2)', [at?.id, id]],
      ])
      if (done) settled.signUps.push(id)
      return done
    }
    case 'start-week':
      return as(web, token, [
        row('weeks.week', {
          ...{
            id: settled.week,
            movement_id: circles[0],
            circle_id: circles[0],
            slug: settled.week,
            year: 2027,
          },
        }),
        row('weeks.draft_week', {
          week_id: settled.week,
          title: 'Week',
          first_on: days(30),
          last_on: days(31),
        }),
        row('weeks.draft_day', { id: settled.day, week_id: settled.week, on_date: days(30) }),
      ])
    case 'draft': {
      const done = await as(web, token, [
        row('weeks.draft_session', {
          ...{ id, week_id: settled.week, day_id: settled.day, title: says(settled, id) },
          ...{ from_time: '10:00', until_time: '11:00' },
        }),
      ])
      if (done) settled.sessions.push(id)
      return done
    }
    case 'release':
      return as(web, token, [
        [
          `update weeks.week set released = released + 1, title = 'Week', first_on = $2, last_on = $3 where id = $1`,
          [settled.week, days(30), days(31)],
        ],
        [
          `insert into weeks.programme_day (id, week_id, on_date, theme, about) values ($1, $2, $3, '', '')
           on conflict (id) do update set theme = ''`,
          [settled.day, settled.week, days(30)],
        ],
        ...settled.sessions
          .filter((_, i) => !state.week?.drafts[i])
          .map((session) =>
            row('weeks.programme_session', {
              ...{
                id: session,
                week_id: settled.week,
                day_id: settled.day,
                title: settled.texts.get(session),
              },
              ...{ about: '', starts_at: days(30), ends_at: days(31), sign_up: false },
            }),
          ),
      ])
    case 'ask-to-join':
      settled.joins.push(id)
      return as(web, undefined, [
        row('participants.join_request', {
          ...{ id, movement_id: circles[0], region_id: verb.region ? circles[1] : null },
          ...{ sealing_key_id: await key(test), asked_on: days(0) },
        }),
      ])
    case 'leave':
      await test.sql('update circles.seat set ended_at = now() where id = $1', [
        seats[nth(seats, verb.seat) ?? -1],
      ])
      return true
    case 'close':
      await test.sql('update circles.circle set closed_on = platform.day_of(now()) where id = $1', [
        circles[verb.circle],
      ])
      return true
    case 'leave-place': {
      const left = state.places[nth(state.places, verb.place) ?? -1]
      await test.sql('update circles.within set until = since + 1 where circle_id = $1 and in_id = $2', [
        circles[left?.circle ?? -1],
        circles[left?.at ?? -1],
      ])
      return true
    }
    case 'erase':
      return as(web, token, [["select count(*) as done from dialogues.erase_all_of_me('{}')", []]])
  }
}

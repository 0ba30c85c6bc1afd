import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import type { TestApplication } from '../../../support/application.ts'
import { layNewKey } from '../../../support/keys.ts'
import { as, row } from '../meeting/as.ts'
import { days, fresh } from '../meeting/settle.ts'
import type { State } from './model.ts'
import { mailOf, type Settled } from './settle.ts'
import { askedNth, nth } from './verbs.ts'
import type { Until, Verb } from './world.ts'

const day = (until: Until) => (until === null ? null : days(until === 'later' ? 30 : -2))

/** The same in the database as `attempt` says of it, before it is said there. */
export async function carryOut(
  test: TestApplication,
  web: pg.Client,
  settled: Settled,
  state: State,
  verb: Verb,
): Promise<boolean> {
  const { week, sessions, accounts, speakers, kept, makers } = settled
  const token = 'by' in verb ? settled.tokens[verb.by] : undefined
  const at = 'kept' in verb ? (nth(kept, verb.kept) ?? -1) : -1
  const asked =
    'asked' in verb ? speakers[askedNth(state.kept[at]?.asked ?? new Map(), verb.asked) ?? -1] : ''
  const mailTo = (person: number | null) => (person === null ? '' : mailOf(accounts[person] as string))
  const [id = ''] = fresh(1)
  switch (verb.does) {
    case 'keep': {
      const { session, slidesOf } = verb
      const there = state.speakers.flatMap((one, i) => (one.session === session && !one.off ? [i] : []))
      const showed = slidesOf === null ? null : there[nth(there, slidesOf) ?? -1]
      const secret = `gezegd ${randomBytes(9).toString('hex')}`
      const { id: keyId, seal } = await layNewKey(test)
      const done = await as(web, token, [
        row('weeks.keepsake', {
          ...{ id, week_id: week, session_id: sessions[session], title: secret, sealing_key_id: keyId },
          kind: typeof showed === 'number' ? 'presentation' : 'recording',
          speaker_id: typeof showed === 'number' ? speakers[showed] : null,
          ...{ url: 'https://beeld.example/1', url_host: 'Beeld' },
        }),
        [
          'update weeks.keepsake set words = $2 where id = $1',
          [id, seal(JSON.stringify({ captions: '', chapters: '', transcript: secret }))],
        ],
      ])
      if (done) {
        kept.push(id)
        settled.texts.push(secret)
      }
      return done
    }
    case 'put-there': {
      const done = await as(web, token, [
        row('weeks.draft_speaker', {
          id,
          week_id: week,
          session_id: sessions[verb.session],
          name: 'Wie spreekt',
        }),
        ['select weeks.ask_speaker($1, $2)', [id, mailTo(verb.person)]],
      ])
      if (done) speakers.push(id)
      return done
    }
    case 'ask':
      return as(web, token, [
        [
          'select weeks.ask_speaker($1, $2)',
          [speakers[nth(speakers, verb.speaker) ?? -1], mailTo(verb.person)],
        ],
      ])
    case 'take-off':
      return as(web, token, [
        ['delete from weeks.draft_speaker where id = $1', [speakers[nth(speakers, verb.speaker) ?? -1]]],
      ])
    case 'say-yes':
    case 'say-no': {
      const until = verb.does === 'say-yes' ? day(verb.until) : null
      return as(web, token, [
        [
          'select weeks.say_kept($1, $2, $3, $4, platform.day_of(now())) as done',
          [kept[at], asked, verb.does === 'say-yes', until],
        ],
      ])
    }
    case 'write-down':
      return as(web, token, [
        [
          `update weeks.keepsake_yes set yes_how = $3, yes_on = $4, until = $5 where keepsake_id = $1 and speaker_id = $2`,
          [
            kept[at],
            asked,
            verb.yes ? 'paper' : '',
            verb.yes ? days(0) : null,
            verb.yes ? day(verb.until) : null,
          ],
        ],
      ])
    case 'remove':
      return as(web, token, [['select weeks.remove_keepsake($1) as done', [kept[at]]]])
    case 'leave':
      await test.sql('update circles.seat set ended_at = now() where id = $1', [
        makers[nth(makers, verb.maker) ?? -1],
      ])
      return true
    case 'erase':
      return as(web, token, [["select count(*) as done from dialogues.erase_all_of_me('{}')", []]])
  }
}

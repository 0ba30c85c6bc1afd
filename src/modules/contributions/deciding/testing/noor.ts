import { randomUUID } from 'node:crypto'
import { hashOf } from '../../../../platform/codes/codes.ts'
import type { Purpose } from '../../../../platform/consent/index.ts'
import {
  allow,
  allowFor,
  askBeside,
  askedWith,
  myDeciding,
  noteAge,
  noteDeciding,
  secondSays,
  speak,
} from '../../index.ts'
import type { Fire, TestSeat } from '../../spoken/testing/around-the-fire.ts'

/** Noor at the table, what she said, and the code of her mother, who may decide along. */
export interface Told {
  noor: TestSeat
  words: string
  mother: Buffer
}

/** She sits down and says something, where no movement laid down anything of who is young. */
export async function noorSpeaks(fire: Fire): Promise<Told> {
  await fire.sql('delete from contributions.young_rule')
  const noor = await fire.atTable('Noor')
  const said = await speak.execute(fire.house, fire.asking(noor.token), { words: 'Blijf' })
  return { noor, words: said.contributionId, mother: hashOf(randomUUID()) }
}

/** What she and who decides along with her do, and what holds by it. */
export function decidingOf(now: () => Told & { fire: Fire }) {
  const as = (token: string | undefined, key?: string) => now().fire.asking(token, key)
  const asked = (code = now().mother) =>
    now().fire.reading(undefined, (db) => askedWith(db, now().fire.house.sealing, code))
  return {
    as,
    asked,
    young(age = '12-16') {
      const { fire, noor } = now()
      return noteAge.execute(fire.house, as(noor.token), { age })
    },
    how(said: 'alone' | 'together') {
      const { fire, noor } = now()
      return noteDeciding.execute(fire.house, as(noor.token), { how: said, present: '' })
    },
    mothers() {
      const { fire, noor, mother } = now()
      return askBeside.execute(fire.house, as(noor.token), { name: 'mijn moeder', codeHash: mother })
    },
    choose(audience: 'here' | 'organisation' | 'everyone') {
      const { fire, noor, words } = now()
      return allow.execute(fire.house, as(noor.token), { contributionId: words, audience })
    },
    async decideFor(purpose: Purpose, audience: string, seen: string) {
      const { fire, noor, words } = now()
      await allowFor.execute(fire.house, as(noor.token), { contributionId: words, purpose, audience, seen })
    },
    /** What holds, as others read by it. */
    async holds(purpose: Purpose = 'talk-on') {
      const { fire, words } = now()
      const [row] = await fire.sql<{ audience: string }>(
        'select audience from contributions.allowed where contribution_id = $1 and purpose = $2',
        [words, purpose],
      )
      return row?.audience ?? null
    },
    says: async (answer: 'yes' | 'no', one?: string, code = now().mother) =>
      secondSays.execute(now().fire.house, as(undefined), {
        ...{ codeHash: code, says: answer },
        asked: one ?? (await asked())[0]?.asked ?? randomUUID(),
      }),
    async asksAgain() {
      const { fire, noor, words } = now()
      return (await fire.reading(noor.token, (db) => myDeciding(db))).get(words)?.again ?? []
    },
  }
}

import { expect } from 'vitest'
import { cardWords, needs, said } from '../support/unseeded/people.ts'
import type { Play } from '../support/unseeded/play.ts'

/** Nothing that was said, needed, chosen or printed stands in clear where it does not belong. */
export async function nothingLeaked({ world, printed, mailed }: Play): Promise<void> {
  const { tables, mails, servers } = world
  await tables.settled()
  const spoken = [...Object.values(said), ...Object.values(needs)].map(({ rare }) => rare)
  const codes = [...printed, ...mailed]
  const hidden = [...spoken, ...Object.values(cardWords), ...codes]
  expect(codes.length, 'letters and cards were looked at').toBeGreaterThan(20)

  expect(await tables.find(hidden), 'in clear in a table').toEqual({})
  const control = await tables.find(['Wie bepaalt de dag', 'Team Molenweg'])
  expect(Object.keys(control), 'the search finds what does stand there').toHaveLength(2)

  const log = servers.map((server) => server.output()).join('\n')
  expect(log).toContain('"route":"/room/words/new"')
  expect(
    hidden.filter((needle) => log.includes(needle)),
    'in what the servers wrote',
  ).toEqual([])

  const post = mails.all.flatMap(({ subject, text, raw }) => [subject, text, raw]).join('\n')
  expect(
    spoken.filter((needle) => post.includes(needle)),
    'in a letter',
  ).toEqual([])
}

/** Everybody got the letters they should have, once; and the house is in order. */
export async function allInOrder({ world }: Play): Promise<void> {
  const to = world.mails.all.map((mail) => mail.to).toSorted()
  expect(to).toEqual([
    'femke@dichtbij.example',
    'fenna@wierda.example',
    'fenna@wierda.example',
    'gerard@westerzand.example',
    'ilse@lindehof.example',
    'marloes@lindehof.example',
    'marloes@lindehof.example',
    'otto@blaauw.example',
    'otto@blaauw.example',
    'ruben@achterberg.example',
    'teun@lindehof.example',
    'wilma@lindehof.example',
  ])
  const doctor = await world.cli('doctor')
  expect(doctor.exit, doctor.output).toBe(0)
}

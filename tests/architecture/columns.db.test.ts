import { expect, test } from 'vitest'
import { modules } from '../../src/modules.ts'
import { withClient } from '../../src/platform/database/server/answer.ts'
import { platformThings } from '../../src/platform/registry/platform-things.ts'
import { freshDatabase } from '../support/postgres.ts'
import { asking } from './rules/catalog.ts'
import { columnProblems, columnsOf } from './rules/columns.ts'
import { impersonal } from './rules/impersonal.ts'

const things = [...platformThings, ...modules.flatMap((module) => module.things)]

/** What is wrong once this is planted. */
async function problemsAfter(planted?: string): Promise<string[]> {
  const { owner } = await freshDatabase()
  return withClient(owner, async (client) => {
    if (planted) await client.query(planted)
    return columnProblems(await columnsOf(asking(client)), things, impersonal)
  })
}

test('every column of every table is claimed as somebody’s, or listed as nobody’s', async () => {
  expect(await problemsAfter()).toEqual([])
})

test.each([
  ['a new column', 'alter table circles.circle add planted text', 'circles.circle.planted: personal or not?'],
  ['a new table', 'create table circles.planted (name text)', 'circles.planted: belongs to no thing'],
  ['a column that is gone', 'alter table people.person drop locale', 'people.person.locale: is not there'],
  [
    'a table that is gone',
    'drop table platform.failed_guess',
    "platform.failed_guess: a thing's table that is not there",
  ],
])('finds %s', async (_, sql, problem) => {
  expect(await problemsAfter(sql)).toContain(problem)
})

test('finds a column that is claimed and listed', () => {
  const chair = {
    name: 'chair',
    tables: ['room.chair'],
    visibility: '',
    consent: '',
    provenance: '',
    personalData: [{ table: 'room.chair', column: 'sitter', about: '', purpose: '', retention: '' }],
  }
  const columns = ['room.chair.id', 'room.chair.sitter']
  expect(columnProblems(columns, [chair], { 'room.chair': 'id' })).toEqual([])
  expect(columnProblems(columns, [chair], { 'room.chair': 'id sitter' })).toEqual([
    'room.chair.sitter: both personal and not',
  ])
})

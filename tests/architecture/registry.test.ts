import { expect, test } from 'vitest'
import { modules } from '../../src/modules.ts'
import type { Module } from '../../src/platform/registry/module.ts'
import { platformThings } from '../../src/platform/registry/platform-things.ts'
import type { Thing } from '../../src/platform/registry/thing.ts'
import { policy } from '../../src/platform/web/policy.ts'
import { route } from '../../src/platform/web/route.ts'
import { registryProblems } from './rules/registry.ts'

test('what the rooms declare fits together', () => {
  expect(registryProblems(modules, platformThings)).toEqual([])
})

const chair: Thing = {
  name: 'chair',
  tables: ['room.chair'],
  visibility: 'Everybody.',
  consent: 'none: it is a chair',
  provenance: 'A tree.',
  personalData: [
    { table: 'room.chair', column: 'sitter', about: 'person', purpose: 'Rest.', retention: 'a day' },
  ],
}
const page = route({
  method: 'GET',
  path: '/chairs/:slug',
  policy: policy('sits', () => 'absent'),
  kind: 'page',
  thing: 'chair',
  handle: () => {
    throw new Error('nobody asked')
  },
})
const room: Module = { name: 'room', routes: [page], things: [chair] }
const other = { ...chair, name: 'stool', tables: ['room.stool'], personalData: [] }

test('a room that fits', () => {
  expect(registryProblems([room], [other])).toEqual([])
})

test.each<[string, Partial<Module>, string]>([
  [
    'a thing with a name that is taken',
    { things: [chair, { ...other, name: 'chair' }] },
    'thing chair: twice',
  ],
  [
    'a table in two things',
    { things: [chair, { ...other, tables: ['room.chair'] }] },
    'table room.chair: twice',
  ],
  ['a thing without tables', { things: [chair, { ...other, tables: [] }] }, 'thing stool: no tables'],
  [
    'no visibility',
    { things: [{ ...chair, visibility: ' ' }] },
    'thing chair: says nothing of its visibility',
  ],
  ['no reason', { things: [{ ...chair, consent: 'none' }] }, 'thing chair: consent none, without a reason'],
  [
    "somebody else's table",
    { things: [{ ...chair, tables: ['room.stool'] }] },
    'thing chair: room.chair is not one of its tables',
  ],
  [
    'no retention',
    { things: [{ ...chair, personalData: chair.personalData.map((c) => ({ ...c, retention: '' })) }] },
    'thing chair: sitter without whose, what for and how long',
  ],
  [
    'a column claimed twice',
    { things: [{ ...chair, personalData: [...chair.personalData, ...chair.personalData] }] },
    'column room.chair.sitter: twice',
  ],
  [
    'a route about nothing',
    { routes: [{ ...page, thing: 'table' }] },
    'route GET /chairs/:slug: no thing table',
  ],
  [
    'a guard without a name',
    { routes: [{ ...page, policy: policy('', () => 'absent') }] },
    'route GET /chairs/:slug: its policy has no name',
  ],
  [
    'two guards under one name',
    { routes: [page, { ...page, path: '/stools', policy: policy('sits', () => 'admitted') }] },
    'guard sits: twice',
  ],
  [
    'two routes on one path',
    { routes: [page, { ...page, path: '/chairs/:id' }] },
    'route GET /chairs/:: twice',
  ],
])('finds %s', (_, planted, problem) => {
  expect(registryProblems([{ ...room, ...planted }], [])).toContain(problem)
})

test('finds two rooms with one name', () => {
  expect(registryProblems([room, { ...room, routes: [], things: [other] }], [])).toEqual([
    'module room: twice',
  ])
})

import type { Module } from '../../../src/platform/registry/module.ts'
import type { Thing } from '../../../src/platform/registry/thing.ts'

/** What does not fit in what the rooms declare: things that contradict each other, routes about things nobody knows. */
export function registryProblems(modules: readonly Module[], platform: readonly Thing[]): string[] {
  const things = [...platform, ...modules.flatMap((module) => module.things)]
  const routes = modules.flatMap((module) => module.routes)
  return [
    ...twice(modules.map(({ name }) => `module ${name}`)),
    ...twice(things.map(({ name }) => `thing ${name}`)),
    ...twice(things.flatMap(({ tables }) => tables.map((table) => `table ${table}`))),
    ...twice(things.flatMap(({ personalData }) => personalData.map((c) => `column ${c.table}.${c.column}`))),
    ...twice(routes.map(({ method, path }) => `route ${method} ${path.replace(/:\w+/g, ':')}`)),
    ...twice([...new Set(routes.map(({ policy }) => policy))].map(({ name }) => `guard ${name}`)),
    ...things.flatMap(thingProblems),
    ...routes.flatMap(({ method, path, policy, thing }) => [
      ...(policy.name.trim() === '' ? [`route ${method} ${path}: its policy has no name`] : []),
      ...(thing && !things.some(({ name }) => name === thing)
        ? [`route ${method} ${path}: no thing ${thing}`]
        : []),
    ]),
  ]
}

function thingProblems({ name, tables, personalData, ...said }: Thing): string[] {
  const empty = (['visibility', 'consent', 'provenance'] as const).filter((what) => said[what].trim() === '')
  const strange = personalData.filter(({ table }) => !tables.includes(table))
  const silent = personalData.filter((c) =>
    [c.about, c.purpose, c.retention].some((text) => text.trim() === ''),
  )
  const bare = said.consent.trim() === 'none'
  return [
    ...(tables.length === 0 ? [`thing ${name}: no tables`] : []),
    ...empty.map((what) => `thing ${name}: says nothing of its ${what}`),
    ...(bare ? [`thing ${name}: consent none, without a reason`] : []),
    ...strange.map(({ table }) => `thing ${name}: ${table} is not one of its tables`),
    ...silent.map(({ column }) => `thing ${name}: ${column} without whose, what for and how long`),
  ]
}

function twice(names: readonly string[]): string[] {
  return names.filter((name, i) => names.indexOf(name) !== i).map((name) => `${name}: twice`)
}

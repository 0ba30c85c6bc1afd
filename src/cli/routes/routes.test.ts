import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { tryCommand } from '../../../tests/support/try-command.ts'
import { projectRoot } from '../../platform/start/data-folder.ts'
import type { ListedRoute } from './list.ts'

const kinds = ['page', 'form', 'live', 'api', 'export', 'feed', 'asset']
// Nobody answers there: a module that asks the database while it is loaded would fail.
const nowhere = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' }

test('prints every route of the house as JSON, without a database', async () => {
  const { exit, out, err } = await tryCommand(['routes', '--json'], nowhere)
  expect({ exit, err }).toEqual({ exit: 0, err: '' })
  const routes = JSON.parse(out) as ListedRoute[]
  expect(routes).toContainEqual({ method: 'GET', path: '/', policy: 'public', kind: 'page' })
  expect(routes.length).toBeGreaterThan(20)
  for (const { method, path, policy, kind } of routes) {
    expect(['GET', 'POST']).toContain(method)
    expect(path).toMatch(/^\//)
    expect(policy).not.toBe('')
    expect(kinds).toContain(kind)
  }
  expect(new Set(routes.map(({ method, path }) => `${method} ${path}`)).size).toBe(routes.length)
})

test('through npm, what follows its own lines is JSON and nothing else', () => {
  const { status, stdout } = spawnSync('npm', ['run', 'routes', '--', '--json'], {
    cwd: projectRoot,
    encoding: 'utf8',
  })
  expect(status).toBe(0)
  expect(JSON.parse(stdout.slice(stdout.indexOf('['))).length).toBeGreaterThan(20)
})

test('prints them as a table, one a line, and takes nothing else', async () => {
  const { out } = await tryCommand(['routes'], nowhere)
  expect(out.split('\n')[0]).toMatch(/^methode +pad +wie mag +soort +ding$/)
  expect(out).toMatch(/^GET +\/healthz +public +api$/m)
  expect(await tryCommand(['routes', '--yaml'])).toMatchObject({ exit: 2 })
})

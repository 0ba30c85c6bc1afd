import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { freshDatabase } from '../../../../tests/support/postgres.ts'
import { houseOn, tryCommand } from '../../../../tests/support/try-command.ts'
import { withClient } from '../../../platform/database/server/answer.ts'
import { projectRoot } from '../../../platform/start/data-folder.ts'
import { wxr } from './testing/wxr.ts'

const folder = await mkdtemp(join(tmpdir(), 'kampvuur-killed-'))
afterAll(() => rm(folder, { recursive: true }))

test('an import that is killed halfway leaves nothing, and comes whole the next time', {
  timeout: 120_000,
}, async () => {
  const database = await freshDatabase()
  const house = houseOn(database)
  const run = (text: string) => withClient(database.superuser, (client) => client.query(text))
  const [movements, path] = [join(folder, 'movements.csv'), join(folder, 'export.xml')]
  await writeFile(movements, 'movement,sector,name\nVuur,Thuis,Zomerhek\n')
  await tryCommand(['import', 'participants', movements], house)
  await writeFile(path, wxr({ id: 1, title: 'Eerst' }, { id: 2, title: 'Dan' }))
  // It waits at the second of two.
  await run(
    `create function stories.wait() returns trigger language plpgsql as $$ begin perform pg_sleep(60); return new; end $$`,
  )
  await run(
    `create trigger wait before insert on stories.published for each row when (new.title = 'Dan') execute function stories.wait()`,
  )
  const child = spawn(
    process.execPath,
    ['src/platform/start/run.cjs', 'src/cli/main.ts', 'import', 'wordpress', path],
    {
      cwd: projectRoot,
      env: { ...process.env, ...house },
      stdio: 'ignore',
    },
  )
  const ended = once(child, 'exit')
  const waiting = async () =>
    (
      await run(
        `select pid from pg_stat_activity where wait_event = 'PgSleep' and datname = current_database()`,
      )
    ).rows.length > 0
  while (!(await waiting())) {
    if (child.exitCode !== null) throw new Error(`It ended by itself: ${child.exitCode}`)
    await sleep(50)
  }
  child.kill('SIGKILL')
  await ended
  const seen = async () => (await run('select title from stories.published order by title')).rows
  expect(await seen()).toEqual([])
  // The server notices sooner or later that nobody is there any more; here it is told.
  await run(
    `select pg_terminate_backend(pid) from pg_stat_activity where wait_event = 'PgSleep' and datname = current_database()`,
  )
  while (await waiting()) await sleep(50)
  expect(await seen()).toEqual([])
  await run('drop trigger wait on stories.published')
  expect((await tryCommand(['import', 'wordpress', path], house)).exit).toBe(0)
  expect(await seen()).toEqual([{ title: 'Dan' }, { title: 'Eerst' }])
})

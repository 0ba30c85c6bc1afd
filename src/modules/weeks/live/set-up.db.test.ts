import { afterAll, beforeAll, expect, test } from 'vitest'
import { aStage, type Stage } from './testing/stage.ts'

// Two makers set up one session at once: the second reads what the first wrote, and loses nothing.

let stage: Stage
beforeAll(async () => {
  stage = await aStage()
})
afterAll(() => stage.test.close())

async function bothSetUp() {
  const { lotte, sem, here } = stage
  await Promise.all([lotte.get(`${here}/desk/set-up`), sem.get(`${here}/desk/set-up`)])
  await lotte.submit({ streamUrl: 'https://beeld.example/lotte', streamHost: 'Beeld van Lotte', asks: 'no' })
  await sem.submit({ streamUrl: 'https://beeld.example/sem', streamHost: 'Beeld van Sem', asks: 'yes' })
  expect(sem.status).toBe(409)
  expect(sem.text()).toContain('https://beeld.example/lotte')
  expect(sem.text()).toContain('Beeld van Lotte')
  expect(sem.form().values).toMatchObject({ streamHost: 'Beeld van Sem', asks: 'yes' })
  const [row] = await stage.test.sql(
    'select stream_host, asks from weeks.live_session where session_id = $1',
    [stage.session],
  )
  expect(row).toEqual({ stream_host: 'Beeld van Lotte', asks: false })
}

test('what is live already', bothSetUp)

test('what becomes live by it', async () => {
  await stage.test.sql('delete from weeks.live_session')
  await bothSetUp()
  await stage.sem.submit({})
  expect(stage.sem.path).toBe(`${stage.here}/desk`)
  await stage.visitor.get(`${stage.here}/live`)
  expect(stage.visitor.text()).toContain('Beeld van Sem')
})

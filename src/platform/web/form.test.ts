import { expect, test } from 'vitest'
import { Absent } from '../errors/errors.ts'
import { askingOf, formRoutes } from './form.ts'
import { everybody } from './policy.ts'
import type { Posted, Visit } from './visit.ts'

const key = '3f0c1b1e-5a43-4c55-9f0e-1d7c6a3b2e10'
const keyOf = (posted: Posted, path = '/here') =>
  askingOf({
    ...{
      posted,
      everyFile: {},
      taken: {},
      url: new URL(path, 'http://a.example'),
      token: undefined,
      requestId: 'r',
    },
  } as unknown as Visit).idempotencyKey

test('the same form with the same words is one thing, also with another token', () => {
  const first = keyOf({ _key: key, _csrf: 'a', name: 'Daan', need: ['x', 'y'] })
  expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(keyOf({ need: ['x', 'y'], name: 'Daan', _csrf: 'b', _key: key })).toBe(first)
})

test('going back and typing something else, or another button, is another thing', () => {
  const first = keyOf({ _key: key, name: 'Daan' })
  expect(keyOf({ _key: key, name: 'Karin' })).not.toBe(first)
  expect(keyOf({ _key: key, name: 'Daan' }, '/there')).not.toBe(first)
})

test('where the same words are one thing, a page that was asked for anew changes nothing; another browser does', () => {
  const of = (posted: Posted, browser: string) => {
    const visit = { posted, browser, everyFile: {}, taken: {}, url: new URL('/here', 'http://a.example') }
    return askingOf(visit as unknown as Visit, true).idempotencyKey
  }
  const first = of({ _key: key, name: 'Daan' }, 'one')
  expect(of({ _key: key.replace('3f', '4f'), name: 'Daan' }, 'one')).toBe(first)
  expect(of({ _key: key, name: 'Daan' }, 'two')).not.toBe(first)
  expect(of({ _key: key, name: 'Karin' }, 'one')).not.toBe(first)
})

test('without a proper key nothing is remembered', () => {
  expect(keyOf({ _key: 'x', name: 'Daan' })).toBeUndefined()
})

test('what was taken in for what is not done is let go of at once', async () => {
  const done = (fails: boolean) => {
    let dropped = 0
    const [, submit] = formRoutes({
      ...{ path: '/here', policy: everybody, show: () => ({ type: 'page', title: '', body: '' }) },
      command: {
        name: 'test.film',
        async execute() {
          if (fails) throw new Absent()
        },
      } as never,
      done: () => ({ type: 'redirect', to: '/' }),
    })
    const drop = async () => {
      dropped += 1
    }
    const visit = { posted: {}, letGo: [], refused: {}, everyFile: {}, taken: { film: { hash: 'x', drop } } }
    const url = new URL('/here', 'http://a.example')
    return Promise.resolve(submit?.handle({ ...visit, url } as unknown as Visit)).then(
      () => dropped,
      () => dropped,
    )
  }
  expect([await done(true), await done(false)]).toEqual([1, 0])
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Autosave } from './autosave.ts'
import type { EditorWords } from './words.ts'

const answers: Response[] = []
const sent = vi.fn(() => Promise.resolve(answers.shift() ?? new Response(null, { status: 500 })))
const element = () => {
  const attributes: Record<string, string> = {}
  const setAttribute = (name: string, value: string) => {
    attributes[name] = value
  }
  return { textContent: '', attributes, setAttribute }
}
const words = {
  refused: 'Nog niet. {what} Het staat er nog.',
  kept: 'Bewaard om {time}',
  keeping: '',
  away: 'Weg.',
}

/** As much of a browser as it touches. */
beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('document', { createElement: element, addEventListener: () => undefined, hidden: false })
  vi.stubGlobal('window', {
    addEventListener: () => undefined,
    setTimeout: (done: () => void, pause: number) => setTimeout(done, pause),
  })
  vi.stubGlobal('FormData', Array)
  vi.stubGlobal('HTMLInputElement', class {})
  vi.stubGlobal('fetch', sent)
  vi.stubGlobal(
    'DOMParser',
    class {
      parseFromString = (html: string) => ({
        querySelectorAll: () =>
          [...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, text]) => ({ textContent: text })),
      })
    },
  )
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  sent.mockClear()
})

function begin(fields: Record<string, object> = {}) {
  const form = Object.assign(new EventTarget(), {
    elements: { namedItem: (name: string) => fields[name] ?? null },
  })
  const autosave = new Autosave(form as unknown as HTMLFormElement, '/keep', words as EditorWords)
  autosave.begin()
  const type = async (answer: Response) => {
    answer.headers.set('x-request-id', 'ours')
    answers.push(answer)
    form.dispatchEvent(new Event('input'))
    await vi.runAllTimersAsync()
  }
  return { form, autosave, type }
}
const refused = () => new Response('<ul><li>Deze titel is te lang.</li></ul>', { status: 422 })
const away = () => new Response(null, { status: 502 })
const ours = (answer: Response) => {
  answer.headers.set('x-request-id', 'ours')
  return answer
}
const kept = () => new Response(null, { status: 204, headers: { 'kampvuur-version': '2' } })

test('what cannot be kept yet is said, and the next thing typed is tried again', async () => {
  const { autosave, type } = begin()
  await type(refused())
  expect(autosave.trouble.textContent).toBe('Nog niet. Deze titel is te lang. Het staat er nog.')
  await type(kept())
  expect([sent.mock.calls.length, autosave.trouble.textContent]).toEqual([2, ''])
  expect(autosave.kept.textContent).toMatch(/^Bewaard om /)
})

test('what went well by itself is not heard; who asked for it with a key hears it, and what goes wrong everybody hears', async () => {
  const { form, autosave, type } = begin()
  const heard = ({ attributes }: { attributes: unknown }) => attributes as Record<string, string>
  const live = () => heard(autosave.kept as unknown as { attributes: unknown })['aria-live']
  await type(kept())
  expect(live()).toBe('off')
  const own = Object.assign(new Event('keydown', { cancelable: true }), { key: 's', ctrlKey: true })
  answers.push(kept())
  form.dispatchEvent(own)
  expect([own.defaultPrevented, live()]).toEqual([true, 'polite'])
  await vi.runAllTimersAsync()
  expect([sent.mock.calls.length, live()]).toEqual([2, 'off'])
  expect(heard(autosave.trouble as unknown as { attributes: unknown }).role).toBe('alert')
})

test('what arrived is what one begins with from there on, and what did not is not', async () => {
  const field = Object.assign(new HTMLInputElement(), {
    value: 'as it was',
    dataset: { began: 'title body' },
  })
  vi.stubGlobal(
    'FormData',
    class {
      *[Symbol.iterator]() {
        yield ['title', 'Soep']
        yield ['body', 'Een.\nTwee.']
        yield ['_key', 'x']
      }
    },
  )
  const { type } = begin({ began: field })
  await type(refused())
  expect(field.value).toBe('as it was')
  await type(kept())
  expect(JSON.parse(field.value)).toEqual({ title: 'Soep', body: 'Een.\nTwee.' })
})

test('nothing is sent again while nobody types', async () => {
  const { type } = begin()
  await type(refused())
  await vi.advanceTimersByTimeAsync(600_000)
  expect(sent).toHaveBeenCalledTimes(1)
})

test('where somebody else wrote it stops', async () => {
  const { type } = begin()
  await type(new Response('', { status: 409 }))
  await type(kept())
  expect(sent).toHaveBeenCalledTimes(1)
})

test('while nothing arrives the button waits: a page that does not come would take the text along', async () => {
  const { form, autosave } = begin()
  answers.length = 0
  const requestSubmit = vi.fn()
  Object.assign(form, { requestSubmit })
  const submit = () => {
    const one = new Event('submit', { cancelable: true })
    form.dispatchEvent(one)
    return one.defaultPrevented
  }
  answers.push(away())
  form.dispatchEvent(new Event('input'))
  await vi.advanceTimersByTimeAsync(4000)
  expect(autosave.trouble.textContent).toBe('Weg.')
  answers.push(away())
  expect(submit()).toBe(true)
  await vi.advanceTimersByTimeAsync(0)
  expect(requestSubmit).not.toHaveBeenCalled()
  answers.push(ours(kept()))
  expect(submit()).toBe(true)
  await vi.advanceTimersByTimeAsync(0)
  expect([requestSubmit.mock.calls.length, autosave.trouble.textContent]).toEqual([1, ''])
  expect(submit()).toBe(false)
})

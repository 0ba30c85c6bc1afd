import { expect, test } from 'vitest'
import { putLine } from './put.ts'

const line = '[[picture:0b0f0000-0000-4000-8000-000000000001|Een bank|]]'

/** A box as far as a line is put into it. */
function put(value: string, cursor: number) {
  const box = {
    ...{ value, selectionEnd: cursor, sent: 0 },
    focus: () => {},
    setSelectionRange: (at: number) => {
      box.selectionEnd = at
    },
    dispatchEvent: () => {
      box.sent += 1
      return true
    },
  }
  putLine(box as unknown as HTMLTextAreaElement, line)
  return box
}

test('a line stands on its own behind where the cursor is, never within a sentence', () => {
  expect(put('Een. Twee.\n\nDrie.', 2).value).toBe(`Een. Twee.\n\n${line}\n\nDrie.`)
  expect(put('Een.', 4).value).toBe(`Een.\n\n${line}`)
  expect(put('', 0).value).toBe(line)
})

test('the cursor stands behind it, and the form hears of it', () => {
  const { value, selectionEnd, sent } = put('Een.\n\nTwee.', 1)
  expect(value.slice(selectionEnd)).toBe('\n\nTwee.')
  expect(sent).toBe(1)
})

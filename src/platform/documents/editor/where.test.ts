import { getSchema } from '@tiptap/core'
import { history, undo } from '@tiptap/pm/history'
import { EditorState, NodeSelection, type Transaction } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { readNotation } from '../notation/read.ts'
import { documentMarks } from './marks.ts'
import { moveBlock } from './move.ts'
import { documentNodes } from './nodes.ts'
import { stepIn } from './step.ts'
import { sentencesIn } from './where.ts'
import { editorWords } from './words.ts'

const words = editorWords('nl')
const id = '0b0f0000-0000-4000-8000-000000000001'
const said = '0b0f0000-0000-4000-8000-000000000002'
const schema = getSchema([...documentNodes(words), ...documentMarks])
const sentences = sentencesIn(words, { [said]: { text: '“Ik wil naar buiten.”' } })

/** A text in which the block of this number is chosen as a whole. */
function chosen(notation: string, number: number): EditorState {
  const doc = schema.nodeFromJSON(readNotation(notation))
  let at = 0
  doc.forEach((_, offset, index) => {
    if (index === number) at = offset
  })
  return EditorState.create({ doc, selection: NodeSelection.create(doc, at), plugins: [history()] })
}
const picture = (alt: string, caption = '') => `[[picture:${id}|${alt}|${caption}]]`

test('it is said what was moved, and after what it stands now', () => {
  const { tr } = chosen(`Wij aten samen.\n\n## De soep\n\n${picture('Een bank')}\n\nNa.`, 2)
  const moved = () => sentences.moved(tr)
  moveBlock(tr, -1)
  expect(moved()).toBe('Foto “Een bank” staat nu na: Alinea “Wij aten samen.”')
  moveBlock(tr, -1)
  expect(moved()).toBe('Foto “Een bank” staat nu bovenaan.')
  for (let i = 0; i < 3; i += 1) moveBlock(tr, 1)
  expect(moved()).toBe('Foto “Een bank” staat nu onderaan, na: Alinea “Na.”')
})

test('every block has a name: by what it shows or says, as far as that is known', () => {
  const name = (block: string) => sentences.chosen(chosen(block, 0)).split(' is gekozen')[0]
  expect(name(picture('', 'Bij het raam'))).toBe('Foto “Bij het raam”')
  expect(name(picture(''))).toBe('Foto “versiering”')
  expect(name(`[[said:${said}]]`)).toBe('Woorden van iemand “Ik wil naar buiten.”')
  expect(name(`[[said:${id}]]`)).toBe('Woorden van iemand')
  expect(name('- prei\n- peen')).toBe('Lijst “prei peen”')
  expect(name('---')).toBe('Streep')
  expect(name('Een zin die zo lang is dat niemand die helemaal wil horen.')).toBe(
    'Alinea “Een zin die zo lang is dat niemand …”',
  )
})

test('what was put stands before the cursor; what is gone is named, and where one is then', () => {
  const put = chosen(`Een.\n\n${picture('Een bank')}\n\nTwee.`, 2)
  expect(sentences.put(put)).toBe('Foto “Een bank” staat nu na: Alinea “Een.”')
  const before = chosen(`Een.\n\n${picture('Een bank')}\n\nTwee.`, 1)
  const after = before.apply(before.tr.deleteSelection())
  expect(sentences.gone(before, after)).toMatch(
    /^Foto “Een bank” is weg uit de tekst\. Je staat nu bij: Alinea/,
  )
})

test('a step back is known, whichever key or button took it', () => {
  const state = chosen('Een.\n\n---', 1)
  const moved = state.tr
  moveBlock(moved, -1)
  expect(stepIn(moved)).toBeUndefined()
  let back: Transaction | undefined
  undo(state.apply(moved), (tr) => {
    back = tr
  })
  expect(back && stepIn(back)).toBe('undone')
})

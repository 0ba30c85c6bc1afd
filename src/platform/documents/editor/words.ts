import type { Locale } from '../../i18n/words.ts'
import { documentWords } from '../locales/index.ts'

/** The words that the editor needs in the browser: all that begin with this. */
const names = [
  'bold',
  'italic',
  'heading',
  'subheading',
  'bulletList',
  'orderedList',
  'deeper',
  'higher',
  'blockquote',
  'link',
  'horizontalRule',
  'paragraph',
  'up',
  'down',
  'remove',
  'undo',
  'redo',
  'plain',
  'toolbar',
  'link.where',
  'link.wrong',
  'link.set',
  'link.unset',
  'link.cancel',
  'picture',
  'said',
  'decoration',
  'keys',
  'on',
  'off',
  'done',
  'chosen',
  'moved.first',
  'moved.after',
  'moved.last',
  'gone',
  'undone',
  'redone',
  'at.now',
  'put',
  'pasted',
  'kept',
  'keeping',
  'away',
  'conflict',
  'refused',
  'over',
  'unsent',
  'unsent.typed',
  'unsent.add',
  'unsent.away',
] as const

const left = [
  'script',
  'style',
  'form',
  'drawing',
  'deleted',
  'hidden',
  'comment',
  'embed',
  'picture',
  'link',
  'table',
  'unknown',
  'tooLong',
] as const

export type EditorWord = (typeof names)[number] | `left.${(typeof left)[number]}`
export type EditorWords = Readonly<Record<EditorWord, string>>

export function editorWords(locale: Locale): EditorWords {
  const w = documentWords(locale)
  return Object.fromEntries([
    ...names.map((name) => [name, w(`editor.${name}`)]),
    ...left.map((name) => [`left.${name}`, w(`left.${name}`)]),
  ]) as EditorWords
}

import { encodeWord, isPlainText } from 'nodemailer/lib/mime-funcs'
import type { Circular } from './circular.ts'

/** What says to whoever's post of which list a letter is, and how it is ended there (RFC 2919, 2369 and 8058). */
export const listHeaders = ({ list, unsubscribe }: Pick<Circular, 'list' | 'unsubscribe'>) => ({
  'List-Id': listId(list),
  'List-Unsubscribe': `<${unsubscribe}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})

/** A name in any script, and after it the list as a machine knows it, which stays as it is (RFC 2919). */
function listId(list: string): string {
  const cut = list.lastIndexOf('<')
  const [name, id] = [
    list
      .slice(0, cut)
      .replace(/[\s<>]+/g, ' ')
      .trim(),
    list.slice(cut),
  ]
  return [isPlainText(name) ? name : encodeWord(name, 'Q', 52), id].filter(Boolean).join(' ')
}

import type { Locale } from '../../i18n/words.ts'
import type { Block } from '../document.ts'
import { documentWords } from '../locales/index.ts'
import { readNotation } from '../notation/read.ts'
import type { Wholes } from './wholes.ts'

/** As much of a code as tells it from the others. */
const known = 8

/** For who writes the signs themselves: what each code in the text stands for. Nothing where there is none. */
export function Codes({ locale, value, wholes }: { locale: Locale; value: string; wholes: Wholes }) {
  const w = documentWords(locale)
  const codes = readNotation(value).content.flatMap((block) => codeOf(block) ?? [])
  if (codes.length === 0) return null
  return (
    <div class="kv-editor__codes">
      <p>{w('codes.title')}</p>
      <ul>
        {codes.map(({ kind, id, called }) => (
          <li>
            <code>{`[[${kind}:${id.slice(0, known)}…`}</code>{' '}
            <span dir="auto">{wholes[id]?.text || called || w(`editor.${kind}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function codeOf(block: Block): { kind: 'picture' | 'said'; id: string; called: string } | undefined {
  if (block.type === 'said') return { kind: 'said', id: block.attrs.contribution, called: '' }
  if (block.type !== 'picture') return undefined
  const { picture, caption, alt } = block.attrs
  return { kind: 'picture', id: picture, called: caption || alt }
}

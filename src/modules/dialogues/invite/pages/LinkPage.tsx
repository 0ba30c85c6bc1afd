import { Notice, PageHead } from '../../../../design/index.ts'
import { type PaperCode, printedCode } from '../../../../platform/codes/codes.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { linkOf } from '../codes.ts'
import { inviteWords } from '../locales/index.ts'

interface LinkPageProps {
  locale: Locale
  dialogueId: string
  name: string
  origin: string
  code: PaperCode
}

/** A link to copy, shown once. */
export function LinkPage({ locale, dialogueId, name, origin, code }: LinkPageProps) {
  const w = inviteWords(locale)
  return (
    <>
      <PageHead title={<span dir="auto">{w('link.title', { name })}</span>} lead={w('link.once')} />
      <p class="kv-code-line">
        <span class="kv-code-line__label">{w('link.label')}</span>
        <code>{linkOf(origin, code)}</code>
      </p>
      <p class="kv-code-line">
        <span class="kv-code-line__label">{w('link.typed', { name, address: `${hostOf(origin)}/i` })}</span>
        <code>{printedCode(code.short)}</code>
      </p>
      <Notice>
        <p>{w('link.text', { name })}</p>
      </Notice>
      <p>
        <a href={`/dialogues/${dialogueId}/people`}>{w('guest.back')}</a>
      </p>
    </>
  )
}

/** The address without what nobody types. */
export const hostOf = (origin: string) => new URL(origin).host

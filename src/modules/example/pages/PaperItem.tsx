import { Heading, LinkButton } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { exampleWords } from '../locales/index.ts'
import type { PaperView } from '../queries.ts'

interface PaperProps {
  locale: Locale
  paper: PaperView
}

/** A card or an invitation of somebody without an account, as it lies on the table. */
export function PaperItem({ locale, paper: { name, kind, code, word, line } }: PaperProps) {
  const w = exampleWords(locale)
  return (
    <li class="kv-company__member">
      <Heading level={3}>{name}</Heading>
      <p>{line}</p>
      <p>{word ? w('paper.word', { word }) : w('paper.no-word')}</p>
      <LinkButton href={`/${kind === 'card' ? 'k' : 'i'}/${code}`} variant="quiet">
        {w(`paper.${kind}`, { name })}
      </LinkButton>
    </li>
  )
}

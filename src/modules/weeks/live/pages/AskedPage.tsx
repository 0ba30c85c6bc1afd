import { Actions, LinkButton, PageHead, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Framed } from '../../visit/pages/Framed.tsx'
import { liveWords } from '../locales/index.ts'
import type { LiveSession } from '../queries.ts'
import type { QuestionState } from '../schema.ts'
import { Sent } from './Typed.tsx'

interface AskedPageProps {
  locale: Locale
  live: LiveSession
  state: QuestionState
}

/** What became of a question, for who asked it: behind an address that only they have. */
export function AskedPage({ locale, live, state }: AskedPageProps) {
  const w = liveWords(locale)
  const at = `/week/${live.week}/sessions/${live.id}/live`
  return (
    <Framed accent={live.accent}>
      <PageHead title={w('asked.title')} lead={w(`asked.${state}`)} />
      <Small>{w('asked.keep')}</Small>
      <Sent page={`${at}/ask`} />
      <Actions>
        <LinkButton href={at}>{w('asked.back')}</LinkButton>
      </Actions>
    </Framed>
  )
}

import { EmptyState, Notice, PageHead, Pictogram, SummaryList } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FireView } from '../../fire/view.ts'
import { talkWords } from '../locales/index.ts'
import type { Talks, TalkView } from '../queries.ts'

interface TalksPageProps {
  locale: Locale
  fire: FireView
  talks: Talks
}

/** Whom to speak to beforehand, and to whom somebody spoke already. */
export function TalksPage({ locale, fire, talks: { people, together, without } }: TalksPageProps) {
  const w = talkWords(locale)
  const all = together ? [...people, together] : people
  return (
    <>
      <PageHead title={w('title')} lead={w('lead')}>
        <p class="kv-small" dir="auto">
          {fire.title}
        </p>
      </PageHead>
      <Notice>
        <p>{w('quiet')}</p>
        {without ? <p>{w(without)}</p> : null}
      </Notice>
      {all.length === 0 && !without ? (
        <EmptyState>
          <p>{w('none')}</p>
        </EmptyState>
      ) : null}
      {all.length > 0 ? (
        <SummaryList
          rows={all.map((talk) => ({
            term: (
              <span dir="auto">
                {talk.talkedOn ? <Pictogram name="yes" /> : null}
                {nameOf(locale, talk)}
              </span>
            ),
            detail: talk.talkedOn ? w('talked', { date: dayInWords(locale, talk.talkedOn) }) : w('not-yet'),
            action: (
              <a href={`/dialogues/${fire.id}/talks/${talk.who}`}>
                {w(talk.version > 0 ? 'change' : 'tick')}
                <span class="kv-hidden"> {nameOf(locale, talk)}</span>
              </a>
            ),
          }))}
        />
      ) : null}
      <p>
        <a href={`/dialogues/${fire.id}`}>{w('back')}</a>
      </p>
    </>
  )
}

/** Of somebody, or of the listeners together. */
export const nameOf = (locale: Locale, { name, who }: TalkView): string =>
  name || talkWords(locale)(who === 'listeners' ? 'listeners' : 'nameless')

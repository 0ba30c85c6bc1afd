import { EmptyState, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { paragraphsOf } from '../../../../platform/text/paragraphs.ts'
import type { PromiseSaid } from '../../../participants/index.ts'
import type { WeekView } from '../../queries.ts'
import { datesOf } from '../../visit/dates.ts'
import { visitWords } from '../../visit/locales/index.ts'
import { Framed } from '../../visit/pages/Framed.tsx'
import { afterWords } from '../locales/index.ts'
import { KeptList } from '../pages/KeptList.tsx'
import { Pictures } from '../pictures/Pictures.tsx'
import type { WeekPicture } from '../pictures/queries.ts'
import type { Kept } from '../queries.ts'
import { keepsakeKinds } from '../schema.ts'
import { type WholeWords, wholeWords } from './locales/index.ts'
import type { Afterword } from './queries.ts'

interface AfterwardsPageProps {
  locale: Locale
  week: WeekView
  afterword: Afterword
  pictures: readonly WeekPicture[]
  kept: readonly Kept[]
  promises: readonly PromiseSaid[]
  /** `YYYY-MM-DD` */
  today: string
}

/** What remained of a Week: how it was, what is kept of it, and what people promised each other there. */
export function AfterwardsPage({
  locale,
  week,
  afterword,
  pictures,
  kept,
  promises,
  today,
}: AfterwardsPageProps) {
  const w = wholeWords(locale)
  const at = `/week/${week.slug}`
  const { summary, impression } = afterword
  const isOver = (week.lastOn ?? '') < today
  const nothing =
    !summary && !impression && pictures.length === 0 && kept.length === 0 && promises.length === 0
  return (
    <Framed accent={week.accent}>
      <PageHead title={w('title')} lead={w('lead', { title: week.title, dates: datesOf(locale, week) })}>
        <p>
          <a href={at}>{visitWords(locale)('week.back', { title: week.title })}</a>
        </p>
        {week.makes ? (
          <p>
            <a href={`${at}/make/afterwards`}>{w('write')}</a>
          </p>
        ) : null}
      </PageHead>
      {nothing ? <EmptyState>{w(isOver ? 'nothing' : 'not-yet')}</EmptyState> : null}
      {summary ? <Told title={w('summary')} words={summary} /> : null}
      {impression ? <Told title={w('impression')} words={impression} /> : null}
      <Pictures {...{ locale, at, pictures }} />
      {keepsakeKinds.map((kind) => {
        const these = kept.filter((one) => one.kind === kind)
        return these.length > 0 ? (
          <Section title={afterWords(locale)(`kept.${kind}s`)} ruled>
            <KeptList locale={locale} week={at} kept={these} ofWhich />
          </Section>
        ) : null
      })}
      {promises.length > 0 ? (
        <Section title={w('promises')} ruled>
          <p>{w('promises.about')}</p>
          <Promises w={w} promises={promises} />
        </Section>
      ) : null}
    </Framed>
  )
}

const Told = ({ title, words }: { title: string; words: string }) => (
  <Section title={title} ruled>
    {paragraphsOf(words).map((paragraph) => (
      <p class="kv-transcript" dir="auto">
        {paragraph}
      </p>
    ))}
  </Section>
)

const Promises = ({ w, promises }: { w: WholeWords; promises: readonly PromiseSaid[] }) => (
  <ul class="kv-promised">
    {promises.map(({ house, words, toWhom, year, untilYear }) => (
      <li>
        <p dir="auto">{words}</p>
        <p class="kv-promised__whose">
          <a href={`/circles/${house.slug}`} dir="auto">
            {house.name}
          </a>
          {toWhom ? <span dir="auto"> {w('promise.to', { whom: toWhom })}</span> : null}
          {year && untilYear ? ` ${w('promise.years', { from: year, until: untilYear })}` : null}
        </p>
      </li>
    ))}
  </ul>
)

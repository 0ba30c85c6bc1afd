import { PageHead, Section } from '../../../../design/index.ts'
import { longDate } from '../../../../platform/i18n/dates.ts'
import { inLanguage, type Locale } from '../../../../platform/i18n/words.ts'
import { Paragraphs } from '../../Paragraphs.tsx'
import type { MovementPlace } from '../../place.ts'
import { type AboutUsWords, aboutUsWords } from '../../words.ts'
import { changesBetween, type Paragraph } from '../paragraphs.ts'
import type { DocumentWithVersions, VersionView } from '../queries.ts'

interface CompareProps {
  locale: Locale
  movement: MovementPlace
  document: DocumentWithVersions
  /** Undefined: there was none before. */
  before: VersionView | undefined
  after: VersionView
}

/** One version of a text beside the one before it: what changed, why, and each paragraph. */
export function ComparePage({ locale, movement, document, before, after }: CompareProps) {
  const w = aboutUsWords(locale)
  const { number } = after
  const now = document.versions[0]?.number === number
  const date = longDate(locale, after.publishedAt)
  const at = `/circles/${movement.slug}/about/read/${document.id}`
  const body = (version: VersionView) => inLanguage(version.body, locale)
  return (
    <>
      <PageHead
        title={before ? w('compare.title', { number }) : w('document.first', { date })}
        lead={w(now ? 'document.now' : 'document.was', { number, date })}
      >
        <p>
          <a href={at}>{w('document.all')}</a>
        </p>
      </PageHead>
      <Reason title={w('compare.changed')} text={inLanguage(after.changed, locale)} />
      <Reason title={w('compare.why')} text={inLanguage(after.why, locale)} />
      <Section title={w('compare.text')} id="text" ruled>
        {before ? (
          <Changes w={w} changes={changesBetween(body(before), body(after))} />
        ) : (
          <Paragraphs text={body(after)} />
        )}
      </Section>
    </>
  )
}

function Reason({ title, text }: { title: string; text: string }) {
  if (text === '') return null
  return (
    <Section title={title}>
      <Paragraphs text={text} />
    </Section>
  )
}

function Changes({ w, changes }: { w: AboutUsWords; changes: readonly Paragraph[] }) {
  if (changes.every(({ was }) => was === 'there')) return <p>{w('compare.nothing')}</p>
  return (
    <>
      <p class="kv-small">{w('compare.key')}</p>
      {changes.map((one) => (
        <p class={`kv-lines kv-change kv-change--${one.was}`} dir="auto">
          <OneChange w={w} change={one} />
        </p>
      ))}
    </>
  )
}

/** Never by its look alone: who listens hears what went and what came. */
function OneChange({ w, change }: { w: AboutUsWords; change: Paragraph }) {
  const pieces = change.was === 'reworded' ? change.pieces : [change]
  return (
    <>
      {pieces.map(({ text, was }) =>
        was === 'gone' ? (
          <del>
            <span class="kv-hidden">{w('compare.gone')} </span>
            {text}
          </del>
        ) : was === 'new' ? (
          <ins>
            <span class="kv-hidden">{w('compare.new')} </span>
            {text}
          </ins>
        ) : (
          text
        ),
      )}
    </>
  )
}

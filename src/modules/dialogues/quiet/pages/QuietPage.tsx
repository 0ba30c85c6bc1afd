import { Circle, LinkList, Notice, PageHead, Section, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { TooFew } from '../../../../platform/small-worlds/index.ts'
import { Promises, type Told } from '../../look-back/index.ts'
import { type QuietWords, quietWords } from '../locales/index.ts'
import type { Part, PartKind, Quiet, QuietPlace } from '../queries.ts'

interface QuietPageProps {
  locale: Locale
  place: QuietPlace
  quiet: Quiet
  /** Promised, and the day has passed. */
  late: readonly Told[]
  /** `YYYY-MM-DD` */
  today: string
}

/** Where much was said and nothing came back, and who was hardly heard: in words, by name, without an order. */
export function QuietPage({ locale, place, quiet, late, today }: QuietPageProps) {
  const w = quietWords(locale)
  const whole = place.kind === 'movement'
  return (
    <>
      <PageHead
        title={w('title')}
        lead={w(whole ? 'lead' : 'lead.house')}
        drawing={<Circle fire="unlit" open={2} />}
      >
        <p>
          <a href={`/circles/${place.slug}`}>{w('back', { name: place.name })}</a>
        </p>
        <Notice>
          <p>{w('why')}</p>
        </Notice>
      </PageHead>
      <Section title={w(whole ? 'said.title' : 'said.title.house')} ruled>
        {whole ? <SaidList w={w} quiet={quiet} /> : <SaidHere {...{ w, locale, place, quiet }} />}
      </Section>
      <Section title={w('waits.title')} ruled>
        {late.length > 0 ? (
          <Promises locale={locale} told={late} today={today} house={whole} />
        ) : (
          <p>{w('waits.none')}</p>
        )}
      </Section>
      {whole ? <Unheard w={w} parts={quiet.unheard} /> : null}
      <Small>{w('when')}</Small>
    </>
  )
}

const SaidList = ({ w, quiet }: { w: QuietWords; quiet: Quiet }) =>
  quiet.said.length > 0 ? (
    <LinkList
      items={quiet.said.map(({ slug, name, people }) => ({
        href: `/circles/${slug}`,
        label: name,
        about: w(`said.${people}`),
      }))}
    />
  ) : (
    <p>{w('said.none')}</p>
  )

function SaidHere({
  w,
  locale,
  place,
  quiet,
}: Pick<QuietPageProps, 'locale' | 'place' | 'quiet'> & { w: QuietWords }) {
  const { here, cameBack } = quiet
  if (here === 'few') return <TooFew locale={locale} why />
  return <p>{w(cameBack ? 'said.here.back' : `said.here.${here}`, { name: place.name })}</p>
}

const kinds: readonly PartKind[] = ['sector', 'region', 'organisation']

/** Few or nobody: the same for both. Many names lie folded. */
function Unheard({ w, parts }: { w: QuietWords; parts: readonly Part[] }) {
  const lists = kinds
    .map((kind) => ({ kind, of: parts.filter((part) => part.kind === kind) }))
    .filter(({ of }) => of.length > 0)
  return (
    <Section title={w('heard.title')} ruled>
      <p>{w(lists.length > 0 ? 'heard.lead' : 'heard.none')}</p>
      {lists.map(({ kind, of }) => (
        <details class="kv-fold" open={kind !== 'organisation'}>
          <summary>{w(`heard.${kind}`)}</summary>
          <LinkList items={of.map(({ slug, name }) => ({ href: `/circles/${slug}`, label: name }))} />
        </details>
      ))}
    </Section>
  )
}

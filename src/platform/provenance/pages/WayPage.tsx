import { Heading, PageHead, Section, Slip, Small } from '../../../design/index.ts'
import { listOf } from '../../i18n/dates.ts'
import { dayInWords } from '../../i18n/days.ts'
import type { Locale } from '../../i18n/words.ts'
import { shortened } from '../../text/shortened.ts'
import { type ProvenanceWords, provenanceWords } from '../locales/index.ts'
import { type Numbered, numbered, toldLinks } from '../numbered.ts'
import { nameOf, type Way } from '../way.ts'
import { WayDrawing } from './WayDrawing.tsx'

/** From what a thing came from to what became of it: drawn, and told in a list with the same numbers. */
export function WayPage({ locale, way }: { locale: Locale; way: Way }) {
  const w = provenanceWords(locale)
  const nodes = numbered(way)
  const { self } = way
  const at = `/provenance/${nameOf(self)}`
  const part = (title: 'before' | 'self' | 'after', here: readonly Numbered[]) => (
    <section>
      <Heading level={2}>{w(title)}</Heading>
      {here.length === 0 && title !== 'self' ? <p>{w(`${title}.none`)}</p> : null}
      {here.length > 0 ? (
        <ol start={here[0]?.number}>
          {here.map((node) => (
            <Stop w={w} locale={locale} node={node} self={node.step === 0} />
          ))}
        </ol>
      ) : null}
    </section>
  )
  return (
    <>
      <PageHead title={w('title')} lead={<span dir="auto">{shortened(self.face.title, 140)}</span>}>
        <p>{w('more')}</p>
      </PageHead>
      <Section wide>
        <div class="kv-way-told">
          <div class="kv-way-told__drawing">
            <WayDrawing nodes={nodes} links={toldLinks(way.links)} />
          </div>
          <div class="kv-way-told__list">
            {part(
              'before',
              nodes.filter(({ step }) => step < 0),
            )}
            {part(
              'self',
              nodes.filter(({ step }) => step === 0),
            )}
            {part(
              'after',
              nodes.filter(({ step }) => step > 0),
            )}
          </div>
        </div>
      </Section>
      <details class="kv-fold kv-no-print">
        <summary>{w('export.title')}</summary>
        <p>{w('export.body')}</p>
        <ul>
          <li>
            <a href={`${at}/prov.json`}>{w('export.json')}</a>
          </li>
          <li>
            <a href={`${at}/prov.jsonld`}>{w('export.jsonld')}</a>
          </li>
        </ul>
      </details>
    </>
  )
}

interface StopProps {
  w: ProvenanceWords
  locale: Locale
  node: Numbered
  self: boolean
}

/** One thing on the way: what it is, what it says, and what it came from. */
function Stop({ w, locale, node, self }: StopProps) {
  const { face } = node
  const way = `/provenance/${nameOf(node)}`
  const words = face.sign === 'slip'
  return (
    <li class="kv-stop">
      <p class="kv-stop__kind">{face.label}</p>
      {words ? (
        <Slip said={face.said} media={face.media}>
          {face.text}
        </Slip>
      ) : (
        <p class="kv-stop__title" dir="auto">
          {self ? face.title : <a href={way}>{face.title}</a>}
        </p>
      )}
      {face.text && !words && face.text !== face.title ? (
        <p class="kv-answer" dir="auto">
          {face.text}
        </p>
      ) : null}
      <Small>{tied(w, locale, node)}</Small>
      {words && !self ? (
        <p class="kv-stop__go kv-no-print">
          <a href={way}>
            {w('way')}
            <span class="kv-hidden"> {node.number}</span>
          </a>
        </p>
      ) : null}
      {face.href ? (
        <p class="kv-stop__go kv-no-print">
          <a href={face.href}>
            {w('read')}
            <span class="kv-hidden">: {face.title}</span>
          </a>
        </p>
      ) : null}
    </li>
  )
}

/** "Gegroeid uit 1, 2 en 3. Op 3 november 2026." */
function tied(w: ProvenanceWords, locale: Locale, { from, on, reworded }: Numbered): string {
  return [
    ...from.map(({ why, numbers }) => w(`why.${why}`, { from: listOf(locale, numbers.map(String)) })),
    ...(on ? [w('on', { date: dayInWords(locale, on) })] : []),
    ...reworded.map((day) => w('reworded', { date: dayInWords(locale, day) })),
  ].join(' ')
}

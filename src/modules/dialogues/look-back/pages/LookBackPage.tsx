import { Circle, EmptyState, Notice, PageHead, Section } from '../../../../design/index.ts'
import { longDate } from '../../../../platform/i18n/dates.ts'
import { monthInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { BoardQuestion } from '../../board/queries.ts'
import { called } from '../../formats/called.ts'
import type { LaidCluster } from '../../harvest/laid.ts'
import { AboutMeOnPaper } from '../../objections/pages/AboutMe.tsx'
import type { FromInside, FromOutside, LookBackFace } from '../face.ts'
import { type LookBackWords, lookBackWords } from '../locales/index.ts'
import type { LookedBack } from '../sorted.ts'
import { Became } from './Became.tsx'
import { ReadSlips } from './ReadSlip.tsx'

interface LookBackPageProps {
  locale: Locale
  face: LookBackFace
  harvest: LookedBack
  /** What a council asked its board there. */
  asked?: readonly BoardQuestion[]
  today: string
  /** Of this house, for what is printed. */
  origin: string
}

/** What became of what was said at one fire, as far as the one who looks may know. */
export function LookBackPage({ locale, face, harvest, asked = [], today, origin }: LookBackPageProps) {
  const w = lookBackWords(locale)
  const organisation = face.organisation || w('our-house')
  const { cameBack, waiting, quiet, stays, loose } = harvest
  const nothing = [cameBack, waiting, quiet, stays, loose].every((list) => list.length === 0)
  const chapter = (title: 'came-back' | 'waiting' | 'quiet' | 'stays', clusters: readonly LaidCluster[]) =>
    clusters.length === 0 ? null : (
      <>
        <Section title={w(title)} ruled />
        {clusters.map((cluster) => (
          <Became
            {...{ locale, cluster, organisation, today }}
            asked={asked.find(({ owedAnswerId }) => owedAnswerId === cluster.owed?.id)}
          />
        ))}
      </>
    )
  return (
    <>
      <Head w={w} locale={locale} face={face} reach={reachOf(face, harvest)} />
      {nothing ? (
        <EmptyState>
          <p>{isAhead(face) ? w('not-yet', called(locale, face.format)) : w('nothing')}</p>
        </EmptyState>
      ) : null}
      {chapter('came-back', cameBack)}
      {chapter('quiet', quiet)}
      {chapter('waiting', waiting)}
      {chapter('stays', stays)}
      {loose.length > 0 ? (
        <Section title={w('also')} ruled>
          <ReadSlips {...{ w, organisation }} slips={loose} atOnce={1} />
        </Section>
      ) : null}
      {nothing ? null : (
        <AboutMeOnPaper locale={locale} origin={origin} href={`/dialogues/${face.id}/about-me`} />
      )}
    </>
  )
}

const isAhead = (face: LookBackFace): face is FromInside =>
  face.from === 'inside' && face.status !== 'closed' && face.status !== 'harvesting'

type Reach = 'circle' | 'house' | 'outside'

/** For whom the words on this page are meant at most: also somebody who carries an answer reads the house's. */
function reachOf(face: LookBackFace, { cameBack, waiting, quiet, stays, loose }: LookedBack): Reach {
  const near = face.from === 'inside' ? face.near : 'outside'
  const laid = [cameBack, waiting, quiet, stays].flat().flatMap(({ slips }) => slips)
  const within = [...laid, ...loose].some(({ audience }) => audience === 'organisation')
  return near === 'outside' && within ? 'house' : near
}

interface HeadProps {
  w: LookBackWords
  locale: Locale
  face: LookBackFace
  reach: Reach
}

function Head({ w, locale, face, reach }: HeadProps) {
  const { organisation } = face
  return (
    <PageHead title={w('title')} lead={leadOf(w, locale, face)} drawing={<Circle fire="embers" />}>
      {face.from === 'inside' ? <p>{whenAndWhere(w, locale, face)}</p> : null}
      {face.from === 'inside' ? (
        <p>
          <a href={`/dialogues/${face.id}`}>{w('fire')}</a>
        </p>
      ) : null}
      <Notice>
        <p>{w(`${reach}.more`, { organisation: organisation || w('our-house') })}</p>
      </Notice>
    </PageHead>
  )
}

function whenAndWhere(
  w: LookBackWords,
  locale: Locale,
  { format, organisation, startsAt }: FromInside,
): string {
  const { A } = called(locale, format)
  const date = longDate(locale, startsAt)
  return organisation ? w('lead.house', { A, organisation, date }) : w('lead.nameless', { A, date })
}

const leadOf = (w: LookBackWords, locale: Locale, face: LookBackFace) =>
  face.from === 'inside' ? <span dir="auto">{face.title}</span> : inMonth(w, locale, face)

function inMonth(w: LookBackWords, locale: Locale, { organisation, heldIn }: FromOutside): string {
  const month = monthInWords(locale, heldIn)
  return organisation ? w('lead.outside', { organisation, month }) : w('lead.outside.nameless', { month })
}

/** Which conversation it is, as the page says it. */
export function lookBackOf(locale: Locale, face: LookBackFace): string {
  const w = lookBackWords(locale)
  return face.from === 'inside' ? whenAndWhere(w, locale, face) : inMonth(w, locale, face)
}

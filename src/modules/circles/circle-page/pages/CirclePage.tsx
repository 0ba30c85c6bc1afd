import type { Child } from 'hono/jsx'
import { Actions, Circle, EmptyState, LinkButton, PageHead, Section } from '../../../../design/index.ts'
import { listOf } from '../../../../platform/i18n/dates.ts'
import { inLanguage, type Locale } from '../../../../platform/i18n/words.ts'
import type { ListedCircle, ListedOrganisation } from '../../directory/queries.ts'
import { settleWords } from '../../organisation-sign-in/words.ts'
import { secondStepWords } from '../../second-step/words.ts'
import { fewestWords } from '../../small-worlds/words.ts'
import { sheetWords } from '../../spreadsheets/words.ts'
import { type CircleWords, circleWords } from '../../words.ts'
import type { CircleView } from '../queries.ts'
import { drawingOf } from './drawing.ts'
import { Groups } from './Groups.tsx'
import { Houses } from './Houses.tsx'

export interface CirclePageProps {
  locale: Locale
  circle: CircleView
  /** Who looks after the place, as far as the one who looks may know. */
  hosts: readonly string[]
  groups: readonly ListedCircle[]
  /** Houses that belong to a movement, sector or region. */
  houses: readonly ListedOrganisation[]
  q: string
  /** What the circle is busy with, what waits, what came back: from other rooms. */
  sections: readonly Child[]
}

/** A circle: what it is busy with, what waits, what came back, who it is, whom to call. */
export function CirclePage(props: CirclePageProps) {
  const { locale, circle, hosts, sections } = props
  const w = circleWords(locale)
  return (
    <>
      <PageHead
        title={circle.name}
        lead={inLanguage(circle.description, locale)}
        drawing={<Circle {...drawingOf(circle.kind, sections.length > 0)} />}
      >
        <Belongs w={w} circle={circle} />
        {circle.actor.sits ? <p>{w('circle.mine')}</p> : null}
      </PageHead>
      {circle.actor.trusted ? (
        <Section>
          <p>{w('circle.start.why')}</p>
          <Actions>
            <LinkButton href={`/circles/${circle.slug}/dialogues/choose`}>
              {w('circle.start', { name: circle.name })}
            </LinkButton>
          </Actions>
        </Section>
      ) : null}
      {sections}
      {sections.length === 0 && hasFires(circle) ? (
        <EmptyState>
          <p>{w('circle.quiet')}</p>
        </EmptyState>
      ) : null}
      <Houses {...props} w={w} />
      <Groups {...props} w={w} />
      <Call w={w} locale={locale} circle={circle} hosts={hosts} />
    </>
  )
}

const hasFires = ({ kind }: CircleView) => kind === 'organisation'

/** The kind of circle, and what it belongs to. */
const Belongs = ({ w, circle }: { w: CircleWords; circle: CircleView }) => (
  <ul class="kv-places kv-places--of">
    <li>{w(`kind.${circle.kind}`)}</li>
    {circle.of.map(({ slug, name }) => (
      <li>
        <a href={`/circles/${slug}`}>{name}</a>
      </li>
    ))}
  </ul>
)

interface CallProps {
  w: CircleWords
  locale: Locale
  circle: CircleView
  /** Who looks after the place, as far as the one who looks may know. */
  hosts: readonly string[]
}

/** A person one can call; for who sits here also who looks after the place. */
function Call({ w, locale, circle, hosts }: CallProps) {
  const { contactName, contactPhone } = circle
  const names = listOf(locale, hosts)
  return (
    <Section title={w('circle.call')} ruled>
      {contactName ? <p>{w('circle.call.line', { name: contactName })}</p> : null}
      {contactPhone ? (
        <p>
          <a class="kv-call" href={`tel:${contactPhone.replace(/[^\d+]/g, '')}`}>
            {w('circle.call.number', { phone: contactPhone })}
          </a>
        </p>
      ) : (
        <p>{w('circle.call.nobody')}</p>
      )}
      {circle.actor.keeps ? (
        <p>
          <a href={`/circles/${circle.slug}/people/invite`}>{w('circle.invite')}</a>
        </p>
      ) : null}
      {circle.actor.keeps && circle.kind === 'movement' ? (
        <p>
          <a href={`/circles/${circle.slug}/small-worlds`}>{fewestWords(locale)('link')}</a>
        </p>
      ) : null}
      {circle.actor.keeps && circle.kind === 'organisation' ? (
        <p>
          <a href={`/circles/${circle.slug}/sign-in`}>{settleWords(locale)('link')}</a>
        </p>
      ) : null}
      {circle.actor.keeps ? (
        <p>
          <a href={`/circles/${circle.slug}/second-step`}>{secondStepWords(locale)('link')}</a>
        </p>
      ) : null}
      {circle.actor.sits && circle.secondStep !== 'nobody' ? (
        <p>{secondStepWords(locale)(`circle.${circle.secondStep}`)}</p>
      ) : null}
      {circle.actor.keeps ? (
        <p>
          <a href={`/circles/${circle.slug}/spreadsheet`}>{sheetWords(locale)('link')}</a>
        </p>
      ) : null}
      {names ? <p>{w(hosts.length > 1 ? 'circle.hosts.are' : 'circle.host.is', { names })}</p> : null}
    </Section>
  )
}

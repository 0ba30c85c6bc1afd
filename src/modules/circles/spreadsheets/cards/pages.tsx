import {
  Actions,
  Button,
  Circle,
  EmptyState,
  LinkButton,
  PageHead,
  PrintButton,
  PrintSheet,
} from '../../../../design/index.ts'
import { type PaperCode, printedCode } from '../../../../platform/codes/codes.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { HostedCircle } from '../../invite-person/queries.ts'
import { sheetWords } from '../words.ts'
import { cardsAtOnce } from './command.ts'
import type { OnPaper } from './queries.ts'

interface AskProps {
  locale: Locale
  form: FormState
  circle: HostedCircle
  id: string
  /** Where this sheet begins in the list. */
  from: number
  people: readonly OnPaper[]
}

/** Who gets a card on this sheet. Codes are made only when somebody asks to print. */
export function AskCardsPage({ locale, form, circle, id, from, people }: AskProps) {
  const w = sheetWords(locale)
  const here = `/circles/${circle.slug}/imports/${id}`
  const sheet = people.slice(0, cardsAtOnce)
  return (
    <>
      <PageHead title={w('cards.title')} lead={w('cards.lead')}>
        <p>
          <a href={here}>{w('cards.back')}</a>
        </p>
      </PageHead>
      {sheet.length === 0 ? (
        <EmptyState>
          <p>{w('cards.nobody')}</p>
        </EmptyState>
      ) : (
        <>
          <ul class="kv-names">
            {sheet.map(({ name }) => (
              <li dir="auto">{name}</li>
            ))}
          </ul>
          <PostForm hidden={form.hidden} action={`${here}/cards`}>
            <input type="hidden" name="from" value={String(from)} />
            <Actions>
              <Button>{w('cards.make')}</Button>
            </Actions>
          </PostForm>
        </>
      )}
      {people.length > cardsAtOnce ? (
        <p>
          <a href={`${here}/cards?from=${from + cardsAtOnce}`}>{w('cards.next')}</a>
        </p>
      ) : null}
    </>
  )
}

interface CardsProps {
  locale: Locale
  title: string
  /** What the card says large. */
  says: string
  /** What is said above the cards; default: that the codes stand there once. */
  lead?: string
  back?: { href: string; label: string }
  origin: string
  cards: readonly { name: string; code: PaperCode }[]
}

/** Cards to give by hand, one A6 each. The codes are shown this once. */
export function PlaceCardsPage({ locale, title, says, lead, back, origin, cards }: CardsProps) {
  const w = sheetWords(locale)
  return (
    <>
      <div class="kv-no-print">
        <PageHead title={title} lead={lead ?? w('cards.once')} />
        <Actions>
          <PrintButton label={w('cards.print')} />
          {back ? (
            <LinkButton variant="quiet" href={back.href}>
              {back.label}
            </LinkButton>
          ) : null}
        </Actions>
      </div>
      <div class="kv-wide kv-place-cards">
        {cards.map(({ name, code }) => (
          <PrintSheet size="a6">
            <article class="kv-place-card">
              <Circle chairs={5} open={1} />
              <p dir="auto">{w('card.for', { name })}</p>
              <h2 dir="auto">{says}</h2>
              <p>{w('card.how', { address: `${origin.replace(/^https?:\/\//, '')}/i` })}</p>
              <p class="kv-place-card__code">{printedCode(code.short)}</p>
              <p>{w('card.free')}</p>
            </article>
          </PrintSheet>
        ))}
      </div>
    </>
  )
}

import {
  Actions,
  Button,
  ErrorSummary,
  LinkButton,
  Notice,
  PageHead,
  Section,
} from '../../../../design/index.ts'
import { longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemsOf } from '../../../../platform/web/problems.ts'
import type { HostedCircle } from '../../invite-person/queries.ts'
import { Lists } from '../out/Lists.tsx'
import { problemIn, type SheetWords, sheetWords } from '../words.ts'
import type { ImportedCircle, Receipt } from './queries.ts'
import { mayUndo, undoUntil } from './undo.ts'

interface ReceiptProps {
  locale: Locale
  form: FormState
  circle: HostedCircle
  receipt: Receipt
  /** What it made and is still there. */
  circles: readonly ImportedCircle[]
  now: Date
}

/** What came of a list: what it made, and for a month the way back. */
export function ReceiptPage(props: ReceiptProps) {
  const { locale, form, circle, receipt, circles } = props
  const w = sheetWords(locale)
  const { undoneAt } = receipt
  const { all: errors } = problemsOf(form, (key) => problemIn(w, key))
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead
        title={w(undoneAt ? 'receipt.undone.title' : 'receipt.title')}
        lead={w('receipt.lead', { day: longDate(locale, receipt.at), circle: circle.name })}
      >
        {undoneAt ? (
          <p>
            {w(circles.length > 0 ? 'receipt.undone.stayed' : `receipt.undone.${receipt.holds}`, {
              day: longDate(locale, undoneAt),
            })}
          </p>
        ) : (
          <>
            <Sums w={w} receipt={receipt} />
            {receipt.holds === 'people' ? (
              <>
                <p>{w('receipt.people.then')}</p>
                <p>
                  <a href={`/circles/${circle.slug}/imports/${receipt.id}/cards`}>{w('receipt.cards')}</a>
                </p>
              </>
            ) : (
              <p>
                <a href={`/circles/${circle.slug}/without-host`}>{w('receipt.hosts')}</a>
              </p>
            )}
          </>
        )}
      </PageHead>
      <Made w={w} circles={circles} undone={undoneAt !== null} />
      <Lists
        locale={locale}
        base={`/circles/${circle.slug}/imports/${receipt.id}/list`}
        title={w('out.take-along')}
      />
      <Undo {...props} w={w} />
      <Actions>
        <LinkButton href={`/circles/${circle.slug}`} variant="quiet">
          {w('receipt.to', { circle: circle.name })}
        </LinkButton>
      </Actions>
    </>
  )
}

function Sums({ w, receipt }: { w: SheetWords; receipt: Receipt }) {
  const { made, known, placed, wrong, leftOut } = receipt.counted
  const { holds } = receipt
  const sums = [
    [`receipt.made.${holds}`, made],
    [`receipt.known.${holds}`, known],
    ['receipt.placed', placed],
    ['receipt.wrong', wrong],
    ['sum.left-out', leftOut],
  ] as const
  return (
    <ul class="kv-sums">
      {sums.flatMap(([key, count]) =>
        count > 0 || key === `receipt.made.${holds}` ? [<li>{w(key, { count })}</li>] : [],
      )}
    </ul>
  )
}

function Made({
  w,
  circles,
  undone,
}: {
  w: SheetWords
  circles: readonly ImportedCircle[]
  undone: boolean
}) {
  if (circles.length === 0) return null
  return (
    <Section title={w(undone ? 'receipt.stays' : 'receipt.list')} ruled>
      <ul class="kv-names">
        {circles.map(({ slug, name }) => (
          <li>
            <a href={`/circles/${slug}`}>{name}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Undo({ w, locale, form, circle, receipt, now }: ReceiptProps & { w: SheetWords }) {
  if (receipt.undoneAt) return null
  if (!mayUndo(receipt.at, now)) return <Notice>{w('undo.late')}</Notice>
  return (
    <Section title={w('undo.title')} ruled>
      <p>{w(`undo.lead.${receipt.holds}`, { day: longDate(locale, undoUntil(receipt.at)) })}</p>
      <PostForm hidden={form.hidden} action={`/circles/${circle.slug}/imports/${receipt.id}/undo`}>
        <Actions>
          <Button variant="danger">{w('undo.go')}</Button>
        </Actions>
      </PostForm>
    </Section>
  )
}

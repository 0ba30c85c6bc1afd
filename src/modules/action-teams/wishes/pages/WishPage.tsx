import { Actions, Button, LinkButton, Notice, PageHead, Section } from '../../../../design/index.ts'
import { type Day, dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { wishWords } from '../locales/index.ts'
import type { WishView } from '../queries.ts'
import { Asked } from './Asked.tsx'
import { VisitorsWish } from './VisitorsWish.tsx'
import { WishProblems } from './WishProblems.tsx'

interface WishProps {
  locale: Locale
  form: FormState
  wish: WishView
  /** Looks after its movement. */
  keeps: boolean
  /** Takes part in its movement, and did not ask it. */
  mayAlso: boolean
  today: Day
}

/** One wish, what lies with it, what came back, and what one can do. */
export function WishPage({ locale, form, wish, keeps, mayAlso, today }: WishProps) {
  const w = wishWords(locale)
  const at = `/themes/wishes/${wish.id}`
  return (
    <>
      <WishProblems locale={locale} form={form} />
      <PageHead title={w('wish.title')} />
      <Asked locale={locale} wish={wish} mine={wish.mine} />
      {wish.visitor ? <VisitorsWish locale={locale} byMail={wish.visitor.byMail} /> : null}
      {wish.others.length > 0 ? (
        <Section title={w('wish.with')}>
          {wish.others.map((other) => (
            <Asked locale={locale} wish={other} linked level={3} />
          ))}
        </Section>
      ) : null}
      {wish.answer === null ? (
        <p>{w('wish.waits')}</p>
      ) : (
        <Notice kind="back" title={w('wish.answer', { date: dayInWords(locale, wish.answeredOn ?? today) })}>
          <p class="kv-lines" dir="auto">
            {wish.answer}
          </p>
          {wish.theme ? (
            <p>
              <a href={`/themes/${wish.theme.slug}`}>{w('wish.theme', { name: wish.theme.name })}</a>
            </p>
          ) : null}
        </Notice>
      )}
      {wish.also ? <p>{w('wish.also.said')}</p> : null}
      {wish.also || mayAlso ? (
        <PostForm action={`${at}/${wish.also ? 'not-also' : 'also'}`} hidden={form.hidden}>
          {wish.also ? null : <p class="kv-small">{w('wish.also.hint')}</p>}
          <Actions>
            {wish.also ? (
              <Button variant="quiet">{w('wish.also.not')}</Button>
            ) : (
              <Button>{w('wish.also')}</Button>
            )}
          </Actions>
        </PostForm>
      ) : null}
      {keeps && wish.answer === null ? (
        <Section title={w('host.title')} ruled>
          <Actions>
            <LinkButton href={`${at}/answer`}>{w('host.answer')}</LinkButton>
            <LinkButton href={`${at}/lay`} variant="quiet">
              {w('host.lay')}
            </LinkButton>
          </Actions>
          {wish.withId ? (
            <PostForm action={`${at}/apart`} hidden={form.hidden}>
              <Button variant="quiet">{w('host.apart')}</Button>
            </PostForm>
          ) : null}
          {wish.visitor ? (
            <PostForm action={`${at}/put-away`} hidden={form.hidden}>
              <p class="kv-small">{w('host.put-away.hint')}</p>
              <Actions>
                <Button variant="danger">{w('host.put-away')}</Button>
              </Actions>
            </PostForm>
          ) : null}
        </Section>
      ) : null}
      {wish.mine ? (
        <Section ruled>
          <PostForm action={`${at}/take-back`} hidden={form.hidden}>
            <Actions>
              <Button variant="danger">{w('wish.take-back')}</Button>
            </Actions>
          </PostForm>
        </Section>
      ) : null}
      <p>
        <a href="/themes/ask">{w('wish.back')}</a>
      </p>
    </>
  )
}

import { Actions, Button, Choice, EmptyState, LinkList, PageHead, Section } from '../../../../design/index.ts'
import { shortDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Problems } from '../../../../platform/web/editing.tsx'
import { type FormState, fieldsOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { GatheringView } from '../../gathering/view.ts'
import { receiveWords } from '../../receive/locales/index.ts'
import { paperWords } from '../locales/index.ts'
import { nameOn, type PaperLetter } from '../queries.ts'

interface LettersProps {
  locale: Locale
  form: FormState
  gathering: GatheringView
  /** That wait to be printed. */
  ready: readonly PaperLetter[]
  given: readonly PaperLetter[]
}

/** The tray of letters on paper: what is ready, to print and to tick, and what was given. */
export function LettersPage({ locale, form, gathering, ready, given }: LettersProps) {
  const w = paperWords(locale)
  const say = (key: string) => (paperWords.has(key) ? w(key) : key)
  const at = `/gatherings/${gathering.id}`
  const problem = form.errors.letters
  return (
    <>
      <Problems locale={locale} form={form} say={say} />
      <PageHead title={w('title')} lead={w('lead')}>
        <p class="kv-small" dir="auto">
          {gathering.title}
        </p>
      </PageHead>
      {ready.length === 0 ? (
        <EmptyState>
          <p>{w('none')}</p>
        </EmptyState>
      ) : (
        <Section title={w('ready')} ruled>
          <p>
            <a href={`${at}/letters/print`}>{w('print.all')}</a>
          </p>
          <PostForm hidden={form.hidden}>
            <Choice
              name="letters"
              legend={w('give.legend')}
              multiple
              value={fieldsOf(form.values, 'letters')}
              error={problem && say(problem)}
              options={ready.map((letter) => ({
                value: letter.id,
                label: <span dir="auto">{nameOn(letter)}</span>,
                hint: w(`about.${letter.about}`),
              }))}
            />
            <Actions>
              <Button>{w('give')}</Button>
            </Actions>
          </PostForm>
        </Section>
      )}
      {given.length > 0 ? (
        <Section title={w('given')} ruled>
          <LinkList
            items={given.map((letter) => ({
              href: `${at}/letters/print?letter=${letter.id}`,
              label: w('print.again', { name: nameOn(letter) }),
              about: w('given.on', {
                about: w(`about.${letter.about}`),
                day: letter.givenAt ? shortDate(locale, letter.givenAt) : '',
              }),
            }))}
          />
        </Section>
      ) : null}
      <p>
        <a href={`${at}/people`}>{receiveWords(locale)('title')}</a>
      </p>
    </>
  )
}

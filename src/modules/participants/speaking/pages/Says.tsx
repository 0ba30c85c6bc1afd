import { Actions, Button, LinkList, Section, Slip, Small } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { speakingWords } from '../locales/index.ts'
import type { Neighbourhood, Said } from '../queries.ts'

interface SaysProps {
  locale: Locale
  here: Neighbourhood
  said: readonly Said[]
  /** For who sits there: what its forms carry. */
  hidden: FormState['hidden'] | undefined
}

/** What a neighbourhood says, and for who sits there what waits for them. Nobody reads who said yes, or how many. */
export function Says({ locale, here, said, hidden }: SaysProps) {
  const w = speakingWords(locale)
  const [out, waiting] = [said.filter((one) => one.said), said.filter((one) => !one.said)]
  const asked = hidden && { locale, here, hidden }
  const ways = [
    ...(here.speaks ? [{ href: `/circles/${here.slug}/says/new`, label: w('add') }] : []),
    ...(here.hosted ? [{ href: `/circles/${here.slug}/says/rule`, label: w('rule') }] : []),
  ]
  if (out.length + waiting.length + ways.length === 0) return null
  return (
    <>
      {out.length > 0 ? (
        <Section title={w('title', { name: here.name })} id="says">
          {out.map((one) => (
            <Slip said={about(locale, one)} actions={asked && <Change {...asked} one={one} />}>
              {one.words}
            </Slip>
          ))}
          <Small>{w(`rule.${here.rule}`)}</Small>
        </Section>
      ) : null}
      {waiting.length > 0 && asked ? (
        <Section title={w('waits')} id="waits">
          <Small>{w('waits.about', { rule: w(`waits.rule.${here.rule}`) })}</Small>
          {waiting.map((one) => (
            <Slip waiting said={about(locale, one)} actions={<Change {...asked} one={one} />}>
              {one.words}
            </Slip>
          ))}
        </Section>
      ) : null}
      {ways.length > 0 ? (
        <Section>
          <LinkList items={ways} />
        </Section>
      ) : null}
    </>
  )
}

/** On which day, and with which question. */
const about = (locale: Locale, { saidOn, question }: Said) => (
  <>
    {dayInWords(locale, saidOn)}
    {question ? (
      <>
        {' · '}
        <a href={`/questions/${question.id}`} dir="auto">
          {question.name}
        </a>
      </>
    ) : null}
  </>
)

interface ChangeProps {
  locale: Locale
  here: Neighbourhood
  hidden: FormState['hidden']
  one: Said
}

/** One's own yes or no, which can always become the other; and taking it away, for a host. */
function Change({ locale, here, hidden, one: { id, said, own } }: ChangeProps) {
  const w = speakingWords(locale)
  const base = `/circles/${here.slug}/says/${id}`
  return (
    <>
      {own === null ? null : <Small>{w(own ? 'own.yes' : 'own.no')}</Small>}
      <PostForm action={`${base}/answer`} hidden={hidden}>
        <Actions>
          {own === true ? null : (
            <Button name="answer" value="yes" variant={said ? 'quiet' : 'primary'}>
              {w('yes')}
            </Button>
          )}
          {own === false ? null : (
            <Button name="answer" value="no" variant="quiet">
              {w(said && own ? 'still.no' : 'no')}
            </Button>
          )}
        </Actions>
      </PostForm>
      {here.hosted ? (
        <PostForm action={`${base}/away`} hidden={hidden}>
          <Actions>
            <Button variant="danger">{w('away')}</Button>
          </Actions>
        </PostForm>
      ) : null}
    </>
  )
}

import { Actions, Button, LinkButton, Notice, PageHead, Section, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { Place } from '../../policy.ts'
import { inAddress } from '../in-address.ts'
import type { Problem } from '../model/check.ts'
import { type Scheme, schemes, type Theme } from '../model/roles.ts'
import { type ColoursWords, coloursWords } from '../words.ts'
import { Problems } from './Problems.tsx'

interface TryProps {
  locale: Locale
  form: FormState
  place: Place
  theme: Theme
  problems: readonly Problem[]
  /** The nearest colours that pass, where there are some. */
  better: Theme | undefined
  version: number
}

/** How it becomes, by day and by night beside each other; or why not everybody could read it. */
export function TryPage({ locale, form, place, theme, problems, better, version }: TryProps) {
  const w = coloursWords(locale)
  const at = `/circles/${place.slug}/colours`
  const again = (
    <p>
      <a href={`${at}?${inAddress(theme)}`}>{w('change')}</a>
    </p>
  )
  if (problems.length > 0)
    return (
      <>
        <PageHead title={w('problems.title')} lead={w('problems.lead')} />
        <Problems locale={locale} problems={problems} />
        {better ? (
          <Actions>
            <LinkButton href={`${at}/try?${inAddress(better)}`}>{w('use-nearest')}</LinkButton>
          </Actions>
        ) : null}
        {again}
      </>
    )
  return (
    <>
      {form.conflict ? <Notice kind="care">{w('conflict')}</Notice> : null}
      <PageHead title={w('try.title')} lead={w('try.lead')} />
      <Section wide>
        <div class="kv-tries">
          {schemes.map((scheme) => (
            <Specimen w={w} scheme={scheme} />
          ))}
        </div>
      </Section>
      <PostForm action={`${at}/try?${inAddress(theme)}`} hidden={form.hidden} version={version}>
        <Actions>
          <Button>{w('keep')}</Button>
        </Actions>
      </PostForm>
      {again}
    </>
  )
}

/** A piece of a page in the colours that are tried; its links and buttons lead nowhere. */
const Specimen = ({ w, scheme }: { w: ColoursWords; scheme: Scheme }) => (
  <section class={`kv-try kv-try--${scheme}`} aria-label={w(`try.${scheme}`)}>
    <p class="kv-try__head">{w(`try.${scheme}`)}</p>
    <div class="kv-try__page">
      <p class="kv-heading kv-heading--2">{w('try.sample')}</p>
      <p>{w('try.sample.text')}</p>
      <Small>{w('try.sample.soft')}</Small>
      <p>
        <span class="kv-try__link">{w('try.sample.link')}</span>
      </p>
      <p class="kv-try__slip">{w('try.sample.slip')}</p>
      <p>
        <span class="kv-button kv-button--primary">{w('try.sample.button')}</span>
      </p>
    </div>
  </section>
)

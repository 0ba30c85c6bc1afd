import { Actions, Button, LinkList, Section } from '../../../../design/index.ts'
import { type Locale, locales } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { newsletterWords } from '../../words.ts'

interface LookProps {
  locale: Locale
  form: FormState
  at: string
}

/** What it becomes: as the mail looks, as plain text, and in one's own mail. */
export function Look({ locale, form, at }: LookProps) {
  const w = newsletterWords(locale)
  return (
    <Section title={w('next.look')} ruled>
      <LinkList
        items={locales.flatMap((language) => [
          { href: `${at}/next/mail?language=${language}`, label: w(`next.look.html.${language}`) },
          { href: `${at}/next/text?language=${language}`, label: w(`next.look.text.${language}`) },
        ])}
      />
      <PostForm action={`${at}/next/proof`} hidden={form.hidden}>
        <p>{w('next.proof.hint')}</p>
        <Actions>
          <Button variant="quiet">{w('next.proof')}</Button>
        </Actions>
      </PostForm>
    </Section>
  )
}

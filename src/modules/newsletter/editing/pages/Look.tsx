import { Actions, Button, LinkList, Section } from '../../../../design/index.ts'
import { type Locale, locales } from '../../../../platform/i18n/words.ts'
import { newsletterWords } from '../../words.ts'

/** What it becomes: as the mail looks, as plain text, and in one's own mail. */
export function Look({ locale, at }: { locale: Locale; at: string }) {
  const w = newsletterWords(locale)
  return (
    <Section title={w('next.look')} ruled>
      <p>{w('next.look.hint')}</p>
      <LinkList
        items={locales.flatMap((language) => [
          { href: `${at}/next/mail?language=${language}`, label: w(`next.look.html.${language}`) },
          { href: `${at}/next/text?language=${language}`, label: w(`next.look.text.${language}`) },
        ])}
      />
      <p>{w('next.proof.hint')}</p>
      <Actions>
        <Button variant="quiet" formaction={`${at}/next/proof`}>
          {w('next.proof')}
        </Button>
      </Actions>
    </Section>
  )
}

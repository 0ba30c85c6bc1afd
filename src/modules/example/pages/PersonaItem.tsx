import { Button, Heading } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { exampleWords } from '../locales/index.ts'
import type { PersonaView } from '../queries.ts'

interface PersonaProps {
  locale: Locale
  persona: PersonaView
  next: string | undefined
}

/** One person, in a few words, and the button with which one looks along. */
export const PersonaItem = ({ locale, persona: { slug, name, line }, next }: PersonaProps) => (
  <li class="kv-company__member">
    <Heading level={3}>{name}</Heading>
    <p>{line}</p>
    <form method="post" action="/demo/sign-in">
      {next ? <input type="hidden" name="next" value={next} /> : null}
      <Button name="person" value={slug} variant="quiet">
        {exampleWords(locale)('demo.look', { name })}
      </Button>
    </form>
  </li>
)

import { paragraphsOf } from '../../platform/text/paragraphs.ts'

/** A text as it was typed: an empty line parts paragraphs, within one the lines stay. */
export const Paragraphs = ({ text }: { text: string }) => (
  <>
    {paragraphsOf(text).map((paragraph) => (
      <p class="kv-lines" dir="auto">
        {paragraph}
      </p>
    ))}
  </>
)

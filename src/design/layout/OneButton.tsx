import type { ButtonForm } from './types.ts'

/** A form that is one small button, looking like the links beside it. */
export const OneButton = ({ action, label, lang, name, value, hidden = {} }: ButtonForm) => (
  <form method="post" action={action} class="kv-one-button">
    {Object.entries(hidden).map(([key, content]) => (
      <input type="hidden" name={key} value={content} />
    ))}
    <button type="submit" name={name} value={value} lang={lang}>
      {label}
    </button>
  </form>
)

/** The sheet is called and explained as the box is, with the keys that it has besides. */
export function attributesFrom(box: HTMLTextAreaElement, keys: HTMLElement): Record<string, string> {
  const label = box.labels[0]
  if (label) label.id ||= `${box.id}-label`
  const about = [box.getAttribute('aria-describedby'), keys.id].filter(Boolean).join(' ')
  const wrong = box.getAttribute('aria-invalid')
  return {
    role: 'textbox',
    class: 'kv-document kv-field__input',
    'aria-multiline': 'true',
    ...(label && { 'aria-labelledby': label.id }),
    'aria-describedby': about,
    ...(wrong && { 'aria-invalid': wrong }),
    ...(box.closest('[lang]') && { lang: box.closest('[lang]')?.getAttribute('lang') ?? '' }),
  }
}

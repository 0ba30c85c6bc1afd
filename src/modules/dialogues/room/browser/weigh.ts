/**
 * Says at the field that what was chosen is too large, before it is sent in vain over a slow line.
 * @param most bytes
 */
export function weigh(field: HTMLInputElement, most: number, sentence: string): void {
  const told = Object.assign(document.createElement('p'), { id: `${field.id}-large`, role: 'alert' })
  told.className = 'kv-field__error'
  const described = field.getAttribute('aria-describedby') ?? ''
  const isTooLarge = () => [...(field.files ?? [])].some(({ size }) => size > most)
  const say = () => {
    const wrong = isTooLarge()
    field.closest('.kv-field')?.classList.toggle('kv-field--wrong', wrong)
    // What the server said was about another file.
    document.getElementById(`${field.id}-error`)?.remove()
    if (wrong) field.before(told)
    else told.remove()
    told.textContent = wrong ? sentence : ''
    field.setAttribute('aria-invalid', String(wrong))
    field.setAttribute('aria-describedby', wrong ? `${described} ${told.id}` : described)
  }
  field.addEventListener('change', say)
  field.form?.addEventListener('submit', (event) => {
    if (!isTooLarge()) return
    event.preventDefault()
    say()
    field.focus()
  })
}

/** Makes the link to the other language lead to the same state: it takes query and anchor along. */
export function keepStateInLanguageLink(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-other-language]')
  const follow = () => {
    if (link) Object.assign(link, { search: location.search, hash: location.hash })
  }
  // Before it is clicked, opened in a new tab or copied.
  for (const kind of ['pointerenter', 'pointerdown', 'focus', 'click']) link?.addEventListener(kind, follow)
}

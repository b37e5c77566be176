/** The address of the login page that leads back to a page of the studio. */
export function loginPath(back: string): string {
  return back === '/' || back === '' ? '/login' : `/login?next=${encodeURIComponent(back)}`
}

/** Where to go after the login: a page of the studio and nowhere else, whatever the address says. */
export function nextPath(search: string): string {
  const next = new URLSearchParams(search).get('next') ?? '/'
  return /^\/(?!\/|\\|login|setup)/.test(next) ? next : '/'
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useSearch } from 'wouter'
import { type LoginRequest, loginSchema } from '../../../shared/protocol/api.ts'
import type { Language } from '../../../shared/text/translate.ts'
import { Banner } from '../../../shared/ui/banner.tsx'
import { Button } from '../../../shared/ui/button.tsx'
import { useTexts } from '../../../shared/ui/language.tsx'
import { TextField } from '../../../shared/ui/text-field.tsx'
import { useProblemText } from '../problem-text.tsx'
import { forgetAllButLogin, keys } from '../queries.ts'
import { useGo } from '../shell/use-go.ts'
import { useStudio } from '../studio-context.tsx'
import { Entrance } from './entrance.tsx'
import { nextPath } from './next-path.ts'
import { PasswordField } from './password-field.tsx'
import { memberTexts } from './texts.ts'
import { useFormErrors } from './use-form-errors.ts'

export default function LoginPage({ onLanguage }: { onLanguage(language: Language): void }) {
  const t = useTexts(memberTexts)
  const { api } = useStudio()
  const queries = useQueryClient()
  const go = useGo()
  const next = nextPath(useSearch())
  const problemText = useProblemText()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const { form, errors, show, clear } = useFormErrors<'email' | 'password'>()
  const setup = useQuery({ queryKey: keys.setup, queryFn: () => api.call('GET /setup') })
  const login = useMutation({
    mutationFn: (body: LoginRequest) => api.call('POST /login', { body, staysHere: true }),
    onSuccess: async () => {
      forgetAllButLogin(queries)
      await queries.invalidateQueries({ queryKey: keys.me })
      go(next, { replace: true })
    },
  })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = {
      ...(!email.includes('@') && { email: t('emailWrong') }),
      ...(password === '' && { password: t('passwordMissing') }),
    }
    show(found)
    if (Object.keys(found).length > 0) return
    login.mutate(loginSchema.parse({ email, password }))
  }

  return (
    <Entrance title={t('logInTitle')} onLanguage={onLanguage}>
      {setup.data?.needed && (
        <Banner tone="warning" title={t('notSetUpTitle')} className="mb-8">
          {t('notSetUp')}
        </Banner>
      )}
      <form ref={form} noValidate onSubmit={submit} className="flex flex-col gap-6">
        {login.error !== null && <Banner tone="error" title={problemText(login.error)} />}
        <TextField
          label={t('email')}
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          maxLength={254}
          value={email}
          error={errors.email}
          onChange={(value) => {
            setEmail(value)
            clear('email')
          }}
        />
        <PasswordField
          autoComplete="current-password"
          maxLength={200}
          value={password}
          error={errors.password}
          onChange={(value) => {
            setPassword(value)
            clear('password')
          }}
        />
        <Button type="submit" variant="primary" size="large" busy={login.isPending} className="mt-2">
          {t('logIn')}
        </Button>
      </form>
    </Entrance>
  )
}

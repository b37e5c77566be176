import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Check, Circle } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { apiLimits, type SetUpRequest, setUpSchema } from '../../../shared/protocol/api.ts'
import { type Language, languages } from '../../../shared/text/translate.ts'
import { Banner } from '../../../shared/ui/banner.tsx'
import { Button } from '../../../shared/ui/button.tsx'
import { useLanguage, useTexts } from '../../../shared/ui/language.tsx'
import { LinkButton } from '../../../shared/ui/link-button.tsx'
import { Select } from '../../../shared/ui/select.tsx'
import { TextField } from '../../../shared/ui/text-field.tsx'
import { problemOf } from '../api.ts'
import { languageNames } from '../language-names.ts'
import { useProblemText } from '../problem-text.tsx'
import { keys } from '../queries.ts'
import { PageLoading } from '../shell/query-states.tsx'
import { useGo } from '../shell/use-go.ts'
import { useStudio } from '../studio-context.tsx'
import { Entrance } from './entrance.tsx'
import { PasswordField } from './password-field.tsx'
import { memberTexts } from './texts.ts'
import { useFormErrors } from './use-form-errors.ts'

type Field = 'name' | 'email' | 'password' | 'workspaceName'

export default function SetupPage({ onLanguage }: { onLanguage(language: Language): void }) {
  const t = useTexts(memberTexts)
  const { api } = useStudio()
  const [token] = useState(() => location.hash.slice(1))
  const setup = useQuery({ queryKey: keys.setup, queryFn: () => api.call('GET /setup') })
  const [refused, setRefused] = useState<'wrong-setup-token' | 'already-set-up' | null>(null)

  if (setup.isPending) return <PageLoading />
  if (setup.data?.needed === false || refused === 'already-set-up') {
    return (
      <Entrance title={t('alreadyTitle')} lead={t('already')} onLanguage={onLanguage}>
        <LinkButton href="/studio/login" variant="primary">
          {t('toLogIn')}
        </LinkButton>
      </Entrance>
    )
  }
  if (token === '') {
    return (
      <Entrance title={t('noTokenTitle')} lead={t('noToken')} onLanguage={onLanguage}>
        {null}
      </Entrance>
    )
  }
  if (refused === 'wrong-setup-token') {
    return (
      <Entrance title={t('usedTitle')} lead={t('used')} onLanguage={onLanguage}>
        {null}
      </Entrance>
    )
  }
  return (
    <Entrance title={t('setUpTitle')} lead={t('setUpLead')} onLanguage={onLanguage}>
      <SetupForm token={token} onLanguage={onLanguage} onRefused={setRefused} />
    </Entrance>
  )
}

function SetupForm({
  token,
  onLanguage,
  onRefused,
}: {
  token: string
  onLanguage(language: Language): void
  onRefused(kind: 'wrong-setup-token' | 'already-set-up'): void
}) {
  const t = useTexts(memberTexts)
  const language = useLanguage()
  const { api } = useStudio()
  const queries = useQueryClient()
  const go = useGo()
  const problemText = useProblemText()
  const [values, setValues] = useState<Record<Field, string>>({
    name: '',
    email: '',
    password: '',
    workspaceName: '',
  })
  const { form, errors, show, clear } = useFormErrors<Field>()
  const shortest = apiLimits.password.min
  const messages: Record<Field, string> = {
    name: t('nameMissing'),
    email: t('emailWrong'),
    password: t('passwordShort', { count: shortest }),
    workspaceName: t('workspaceMissing'),
  }
  /** One message for each field that a problem points at. */
  const messagesFor = (paths: readonly (readonly PropertyKey[])[]): Partial<Record<Field, string>> => {
    const found: Partial<Record<Field, string>> = {}
    for (const [field] of paths) {
      if (isField(field)) found[field] = messages[field]
    }
    return found
  }

  const setUp = useMutation({
    mutationFn: (body: SetUpRequest) => api.call('POST /setup', { body, staysHere: true }),
    onSuccess: async () => {
      queries.setQueryData(keys.setup, { needed: false })
      await queries.invalidateQueries({ queryKey: keys.me })
      go('/', { replace: true })
    },
    onError: (error) => {
      const problem = problemOf(error)
      if (problem.kind === 'wrong-setup-token' || problem.kind === 'already-set-up') onRefused(problem.kind)
      else if (problem.kind === 'invalid') show(messagesFor((problem.problems ?? []).map(({ path }) => path)))
    },
  })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const parsed = setUpSchema.safeParse({ ...values, token, language })
    if (parsed.success) {
      show({})
      setUp.mutate(parsed.data)
    } else show(messagesFor(parsed.error.issues.map((issue) => issue.path)))
  }
  const field = (name: Field) => ({
    value: values[name],
    error: errors[name],
    onChange: (value: string) => {
      setValues((before) => ({ ...before, [name]: value }))
      clear(name)
    },
  })

  return (
    <form ref={form} noValidate onSubmit={submit} className="flex flex-col gap-6">
      {setUp.error !== null && Object.keys(errors).length === 0 && (
        <Banner tone="error" title={problemText(setUp.error)} />
      )}
      <TextField label={t('name')} autoComplete="name" maxLength={apiLimits.memberName} {...field('name')} />
      <TextField
        label={t('workspace')}
        hint={t('workspaceHint')}
        autoComplete="organization"
        maxLength={apiLimits.workspaceName}
        {...field('workspaceName')}
      />
      <TextField
        label={t('email')}
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        maxLength={apiLimits.email}
        {...field('email')}
      />
      <PasswordField
        autoComplete="new-password"
        maxLength={apiLimits.password.max}
        hint={<PasswordRules password={values.password} shortest={shortest} />}
        {...field('password')}
      />
      <Select
        label={t('language')}
        value={language}
        options={languages.map((id) => ({ value: id, label: languageNames[id] }))}
        onChange={onLanguage}
      />
      <Button type="submit" variant="primary" size="large" busy={setUp.isPending} className="mt-2">
        {t('createOwner')}
      </Button>
    </form>
  )
}

function isField(name: PropertyKey | undefined): name is Field {
  return name === 'name' || name === 'email' || name === 'password' || name === 'workspaceName'
}

function PasswordRules({ password, shortest }: { password: string; shortest: number }) {
  const t = useTexts(memberTexts)
  const met = password.length >= shortest
  return (
    <>
      <span className="flex items-center gap-2">
        {met ? (
          <Check className="size-4 shrink-0 text-success" strokeWidth={3} aria-hidden="true" />
        ) : (
          <Circle className="size-4 shrink-0" aria-hidden="true" />
        )}
        {t(met ? 'ruleLengthMet' : 'ruleLength', { count: shortest })}
      </span>
      <span className="mt-1 block">{t('ruleHint')}</span>
    </>
  )
}

import { useState } from 'react'
import {
  type ChangeProspectRequest,
  type NewProspectRequest,
  type ProspectView,
  prospectLimits,
} from '../../../shared/protocol/prospect-api.ts'
import { Banner } from '../../../shared/ui/banner.tsx'
import { Button } from '../../../shared/ui/button.tsx'
import { Dialog } from '../../../shared/ui/dialog.tsx'
import { useTexts } from '../../../shared/ui/language.tsx'
import { Select } from '../../../shared/ui/select.tsx'
import { TextField } from '../../../shared/ui/text-field.tsx'
import { useProblemText } from '../problem-text.tsx'
import { keys, useChange, useProspectFacets } from '../queries.ts'
import { useGo } from '../shell/use-go.ts'
import { useToast } from '../studio-context.tsx'
import { prospectTexts } from './texts.ts'

const form = 'prospect-person'

/** Loose, as the server's: only a delivered message proves an address. */
const isAddress = (text: string): boolean => /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text)

/** Somebody new, or what is known of `known`. An address is said once: it is what people are recognised by. */
export function PersonDialog({ known, onClose }: { known?: ProspectView; onClose(): void }) {
  const t = useTexts(prospectTexts)
  const toast = useToast()
  const go = useGo()
  const problemText = useProblemText()
  const facets = useProspectFacets()
  const [person, setPerson] = useState({
    name: known?.name ?? '',
    company: known?.company ?? '',
    role: known?.role ?? '',
    phone: known?.phone ?? '',
    email: known?.email ?? '',
  })
  const [ownerId, setOwnerId] = useState(known?.ownerId ?? '')
  const [tags, setTags] = useState(known?.tags.join(', ') ?? '')
  const [tried, setTried] = useState(false)
  const add = useChange(
    (body: NewProspectRequest, api) => api.call('POST /prospects', { body }),
    [keys.allProspects],
  )
  const save = useChange(
    (body: ChangeProspectRequest, api) =>
      api.call('PUT /prospects/:id', { params: { id: known?.id ?? '' }, body }),
    [keys.allProspects, keys.prospect(known?.id ?? ''), keys.prospectFacets],
  )
  const nameMissing = person.name.trim() === '' && (!known || person.email === '')
  const emailWrong = !known && person.email.trim() !== '' && !isAddress(person.email.trim())
  const submit = () => {
    setTried(true)
    if (nameMissing || emailWrong) return
    const { email, ...rest } = person
    if (!known) {
      add.mutate(
        { ...rest, email: email.trim() },
        {
          onSuccess: ({ id }) => {
            toast('success', t('added', { name: person.name.trim() }))
            go(`/prospects/${id}`)
          },
        },
      )
      return
    }
    const listed = tags.split(',').map((tag) => tag.trim())
    save.mutate(
      {
        ...rest,
        ownerId: ownerId === '' ? null : ownerId,
        tags: [...new Set(listed.filter((tag) => tag !== ''))],
      },
      {
        onSuccess: () => {
          toast('success', t('changed'))
          onClose()
        },
      },
    )
  }
  const field = (name: keyof typeof person, maxLength: number = prospectLimits.name) => ({
    label: t(name),
    value: person[name],
    maxLength,
    onChange: (value: string) => setPerson((before) => ({ ...before, [name]: value })),
  })
  const error = add.error ?? save.error
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      title={known ? t('edit') : t('add')}
      description={known ? undefined : t('addLead')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form={form} busy={add.isPending || save.isPending}>
            {t('save')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        noValidate
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        {error !== null && <Banner tone="error" title={problemText(error)} />}
        <TextField {...field('name')} error={tried && nameMissing ? t('nameMissing') : null} />
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField {...field('company')} optional />
          <TextField {...field('role')} optional />
          {!known && (
            <TextField
              {...field('email', 254)}
              type="email"
              optional
              error={tried && emailWrong ? t('emailWrong') : null}
            />
          )}
          <TextField {...field('phone', prospectLimits.phone)} type="tel" optional />
        </div>
        {known && (
          <div className="grid gap-5 sm:grid-cols-2">
            <Select
              label={t('owner')}
              value={ownerId}
              options={[
                { value: '', label: t('noOwner') },
                ...(facets.data?.owners ?? []).map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChange={setOwnerId}
            />
            <TextField label={t('tags')} hint={t('tagsHint')} optional value={tags} onChange={setTags} />
          </div>
        )}
      </form>
    </Dialog>
  )
}

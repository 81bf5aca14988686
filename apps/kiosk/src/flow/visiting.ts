import { assign } from 'xstate'
import { flow } from './setup'
import type { Draft } from './view'

const draft =
  (change: Partial<Draft>) =>
  ({ context }: { context: { draft: Draft } }) => ({
    draft: { ...context.draft, ...change },
    hasProblem: false,
  })

/** The questions of a first visit, one a screen, with a way back through each. */
export const questions = {
  host: flow.createStateConfig({
    tags: 'host',
    on: {
      back: '#welcome',
      hostChosen: {
        target: 'purpose',
        actions: assign(({ context, event: { host, hostText } }) =>
          draft({ host, hostText })({ context }),
        ),
      },
    },
  }),
  purpose: flow.createStateConfig({
    tags: 'purpose',
    on: {
      back: 'host',
      purposeChosen: {
        target: 'party',
        actions: assign(({ context, event: { purpose } }) => draft({ purpose })({ context })),
      },
    },
  }),
  party: flow.createStateConfig({
    tags: 'party',
    on: {
      back: 'purpose',
      partyCounted: [
        {
          guard: ({ event }) => event.isByCar,
          target: 'plate',
          actions: assign(({ context, event: { partySize } }) =>
            draft({ partySize, isByCar: true })({ context }),
          ),
        },
        {
          target: 'name',
          actions: assign(({ context, event: { partySize } }) =>
            draft({ partySize, isByCar: false, vehiclePlate: null })({ context }),
          ),
        },
      ],
    },
  }),
  plate: flow.createStateConfig({
    tags: 'plate',
    on: {
      back: 'party',
      plateGiven: {
        target: 'name',
        actions: assign(({ context, event: { vehiclePlate } }) =>
          draft({ vehiclePlate })({ context }),
        ),
      },
    },
  }),
  name: flow.createStateConfig({
    tags: 'name',
    on: {
      back: [{ guard: 'isByCar', target: 'plate' }, { target: 'party' }],
      nameGiven: {
        target: 'phone',
        actions: assign(({ context, event: { visitorName } }) =>
          draft({ visitorName })({ context }),
        ),
      },
    },
  }),
  phone: flow.createStateConfig({
    tags: 'phone',
    on: {
      back: 'name',
      phoneGiven: {
        target: 'consent',
        actions: assign(({ context, event: { phone } }) => draft({ phone })({ context })),
      },
    },
  }),
  consent: flow.createStateConfig({
    tags: 'consent',
    on: {
      back: 'phone',
      agreed: {
        target: 'announcing',
        actions: assign(({ context, event: { consentVersion } }) => ({
          consent: { version: consentVersion, at: new Date(context.now()).toISOString() },
          caseId: context.newId(),
          commandId: context.newId(),
          tries: 0,
        })),
      },
    },
  }),
}

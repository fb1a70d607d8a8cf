/** Every event that leaves an element, of whatever name: as every script on the host page can hear it. */
export function overheard() {
  const {dispatchEvent} = EventTarget.prototype;
  const events: Event[] = [];

  before(() => {
    EventTarget.prototype.dispatchEvent = function (event) {
      if (this instanceof Element) events.push(event);
      return dispatchEvent.call(this, event);
    };
  });
  beforeEach(() => {
    events.length = 0;
  });
  after(() => {
    EventTarget.prototype.dispatchEvent = dispatchEvent;
  });
  return events;
}

/** Everything an event says: its own fields, those of its class, and what is in them; not where it happened. */
export function everything(event: Event): string {
  const fields: Record<string, unknown> = {};
  for (const name in event) fields[name] = event[name as keyof Event];
  for (const name of Reflect.ownKeys(event)) fields[String(name)] = event[name as keyof Event];
  return JSON.stringify(fields, (_, value: unknown) => (value instanceof EventTarget ? undefined : value));
}

/** One short, soft sound for an alert, made on the spot. Silent where the page may not sound yet. */

const PITCH_HZ = 880;
const LENGTH_S = 0.18;
const LOUDNESS = 0.15;

let context: AudioContext | undefined;

export function beep(): void {
  context ??= new AudioContext();
  const { currentTime } = context;
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = PITCH_HZ;
  volume.gain.setValueAtTime(LOUDNESS, currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, currentTime + LENGTH_S);
  tone.connect(volume).connect(context.destination);
  tone.start();
  tone.stop(currentTime + LENGTH_S);
  // A page that nobody has clicked in yet stays silent; the alert is on the screen all the same.
  void context.resume();
}

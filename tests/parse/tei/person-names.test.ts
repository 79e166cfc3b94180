import { expect, test } from 'vitest'
import { divideName, toDirectName } from '../../../src/parse/tei/person-names.ts'

test.each([
  ['Thompson, Llewellyn E.', 'Jr.', 'Ambassador at Large'],
  ['Greene, General Wallace M.', 'Jr., USMC', 'Commandant of the Marine Corps'],
  ['Taylor, General Maxwell D.', 'USA, Ret.', 'Ambassador to Vietnam until July 30, 1965'],
  ['Collins, General J. Lawton', 'USA (ret.)', 'Special Representative'],
  ['Doe, John', 'M.D.', 'physician to the President'],
  ['Doe, John', 'III, Ph.D.', 'Director, Bureau of Mines'],
  ['Vien', 'General, ARVN', 'Commander of III Corps'],
  ['Don', 'General', 'former Minister'],
  ['Doe, John', 'Rear Admiral, USN', 'Naval Attaché'],
  ['Doe, John', 'Captain, USN', 'Naval Attaché'],
  ['Ky', 'Air Vice Marshal, VNAF', 'Premier'],
  ['Cleveland', 'J. Harlan', 'Assistant Secretary of State'],
  ['Green', 'Marshall', 'Deputy Assistant Secretary of State'],
  ['DePuy', 'Major General William E.', 'Assistant Chief of Staff, J-3'],
  ['Ayub Khan', 'Field Marshal Muhammad', 'President of Pakistan'],
  ['Slim', 'Sir William, K.C.B.', 'Chief of the Imperial General Staff'],
  ['Doe, John', 'Jr.', ''],
])('to %s belongs “%s”, and “%s” is said of whom it names', (name, own, description) => {
  const rest = [own, description].filter(Boolean).join(', ')
  expect(divideName(name, rest)).toEqual({ name: `${name}, ${own}`, description })
})

test.each([
  ['Yost, Charles W.', 'Deputy Representative to the United Nations'],
  ['Brown, Harold', 'Director, Defense Research and Engineering'],
  ['Katzenbach, Nicholas', 'Attorney General, thereafter Under Secretary'],
  ['Sharp, Ulysses S. Grant', 'Commander, Pacific'],
  ['Marks, Leonard H.', 'USIA, Director'],
  ['Sihanouk', 'Prince, Cambodian Head of State'],
  ['Quat', 'Vietnamese Premier, until June 11, 1965'],
  ['Tito', 'President, Yugoslavia'],
  ['Phap Tri', 'Buddhist, leader'],
  ['Doe, John', 'General Counsel, Department of Defense'],
  ['Doe, John', 'U.S. Ambassador, Laos'],
  ['Doe, John', ''],
  ['Doe', ''],
])('to %s belongs nothing of “%s”', (name, description) => {
  expect(divideName(name, description)).toEqual({ name, description })
})

test.each([
  ['Yost, Charles W.', 'Charles W. Yost'],
  ['Thompson, Llewellyn E., Jr.', 'Llewellyn E. Thompson, Jr.'],
  ['Taylor, General Maxwell D., USA, Ret.', 'General Maxwell D. Taylor, USA, Ret.'],
  ['Vien, General, ARVN', 'General Vien, ARVN'],
  ['Narasimhan, C.V.', 'C.V. Narasimhan'],
  ['Ayub Khan', 'Ayub Khan'],
  ['Doe, Jr.', 'Doe, Jr.'],
  ['Doe, USA', 'Doe, USA'],
  ['Ball, Rusk, Bundy', 'Ball, Rusk, Bundy'],
])('%s is said %s', (name, said) => {
  expect(toDirectName(name)).toBe(said)
})

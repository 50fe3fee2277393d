package org.isnad.actor.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatcherTest {
  @ParameterizedTest
  @CsvSource({
    "PERSON, Qasem Soleimani, قاسم سليماني",
    "PERSON, Ismail Qaani, Esmail Ghaani",
    "PERSON, Mustafa al-Kadhimi, Mostafa Kazemi",
    "PERSON, Abdul Rahman Hassan, عبدالرحمن حسن",
    "PERSON, Abd al-Rahman al-Faisal, Abdurrahman Faysal",
    "PERSON, KIM Jong-un, Jong Un Kim",
    "PERSON, Nour al-Din Zengi, Nureddin Zangi",
    "PERSON, Владимир Путин, Vladimir Putin",
    "ORGANISATION, Kataib Hezbollah, Hezbollah Brigades",
    "ORGANISATION, Asaib Ahl al-Haq, League of the Righteous People",
    "ORGANISATION, كتائب حزب الله, Kata'ib Hizballah",
    "PERSON, Abu Mahdi al-Muhandis, أبو مهدي المهندس",
    "PERSON, 习近平, Xi Jinping",
    "PERSON, 김정은, Kim Jong Un",
    "PERSON, Bill Clinton, William Clinton",
    "PERSON, Tharwat al-Sayed, Tarwat Essayed",
    "ORGANISATION, PMF, Popular Mobilization Forces",
    "ORGANISATION, IRGC-QF, Islamic Revolutionary Guard Corps - Quds Force",
    "COMPANY, ООО Ромашка, Romashka Limited Liability Company",
    "VESSEL, Blue Marlin II, M/V Blue Marlin 2"
  })
  void names_of_one_are_the_same(NameKind kind, String one, String other) {
    NameMatch match = NameMatcher.match(NameForm.of(one), NameForm.of(other), kind);

    assertThat(match.score())
        .as(match.explanation().text())
        .isGreaterThanOrEqualTo(NameMatcher.SAME);
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, Hassan Ali, Hussein Ali",
    "PERSON, Mohammed Ahmed Saleh, Mohammed Ahmed Omar",
    "PERSON, John Smith, Jane Smith",
    "ORGANISATION, Hezbollah, Kataib Hezbollah",
    "VESSEL, Ocean Star 1, Ocean Star 2",
    "PERSON, Hassan, حسين"
  })
  void names_of_two_stay_apart(NameKind kind, String one, String other) {
    NameMatch match = NameMatcher.match(NameForm.of(one), NameForm.of(other), kind);

    assertThat(match.score()).as(match.explanation().text()).isLessThan(NameMatcher.SAME);
  }
}

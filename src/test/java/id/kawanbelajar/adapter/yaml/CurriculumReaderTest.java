package id.kawanbelajar.adapter.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.curriculum.Jenjang;
import id.kawanbelajar.curriculum.Mapel;
import id.kawanbelajar.failure.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurriculumReaderTest {
    private final Curriculum curriculum = CurriculumReader.shipped();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
                    mtk,            matematika
                    MTK,            matematika
                    Bahasa Inggris, bahasa-inggris
                    bindo,          bahasa-indonesia
                    ppkn,           pendidikan-pancasila
                    ipas,           ipas
                    fis,            fisika
                    mat minat,      matematika-lanjut
                    pkwu,           pkk
                    """)
    void knowsWhatStudentsCallASubject(String word, String code) {
        assertThat(curriculum.find(word)).map(Mapel::code).contains(code);
    }

    @Test
    void knowsWhichLessonsAreAnsweredInTheirOwnLanguageAndWhereTheyAreTaught() {
        assertThat(curriculum.find("bing")).map(Mapel::language).contains("en");
        assertThat(curriculum.find("ipa").orElseThrow().language()).isEqualTo("id");
        assertThat(curriculum.find("ipas").orElseThrow().jenjang()).containsOnly(Jenjang.SD, Jenjang.SMK);
        assertThat(curriculum.find("kue")).isEmpty();
    }

    @Test
    void refusesANameOfTwoSubjects() {
        String twice = """
                mapel:
                  - {kode: fisika, nama: Fisika, alias: [fis], jenjang: [sma]}
                  - {kode: filsafat, nama: Filsafat, alias: [fis], jenjang: [sma]}
                """;

        assertThatThrownBy(() -> CurriculumReader.read("mapel.yaml", twice))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("`fis` dipakai dua mapel");
    }
}

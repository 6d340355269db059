package vn.dondoc.demonstration;

import org.springframework.stereotype.Component;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.question.SavedQuestions;
import vn.dondoc.question.Sharing;

/** Questions that a specialist of the office keeps: two for everybody in the province, one for the office. */
@Component
class QuestionScene {

    private final SavedQuestions saved;
    private final Accounts accounts;

    QuestionScene(SavedQuestions saved, Accounts accounts) {
        this.saved = saved;
        this.accounts = accounts;
    }

    void play(String province) {
        Viewer office = accounts.loadUserByUsername(province + ".office");
        saved.save(
                "Quá hạn trên 30 ngày, theo đơn vị",
                "source=now&bucket=OPEN_OVERDUE&daysLateFrom=31&by=unit&sort=-late",
                Sharing.PROVINCE,
                office);
        saved.save(
                "Nhiệm vụ của các sở, ban, ngành đang thực hiện, theo tháng đến hạn",
                "source=now&group=DEPARTMENTS&bucket=OPEN_ON_TIME&bucket=OPEN_OVERDUE&by=month",
                Sharing.PROVINCE,
                office);
        saved.save("Kết quả từng bị trả lại", "source=now&returnsFrom=1&by=unit", Sharing.UNIT, office);
    }
}
